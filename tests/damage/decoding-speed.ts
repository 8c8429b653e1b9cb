import iconv from 'iconv-lite'
import { openDocument } from '../../pipeline/encoding/decode.ts'
import { simplified, traditional } from './decoding-tools.ts'

/** How fast bytes are read, by encoding. */
export function speed(): void {
  console.log('speed, MB of bytes a second of processor time, best of five')
  const text = (simplified['medical-qa'] + simplified.laws).repeat(6)
  const chineseText = traditional.bible.repeat(8)
  const damaged = (bytes: Buffer): Buffer => {
    const copy = Buffer.from(bytes)
    for (let at = 2500; at < copy.length; at += 5000) copy[at] = 0xff
    return copy
  }
  const inputs: readonly (readonly [string, Buffer])[] = [
    ['utf-8', Buffer.from(text)],
    ['utf-8 with bad bytes', damaged(Buffer.from(text))],
    ['gb18030', iconv.encode(text, 'gb18030')],
    ['gb18030 with bad bytes', damaged(iconv.encode(text, 'gb18030'))],
    ['gb18030, one line', iconv.encode(text.replaceAll('\n', '　'), 'gb18030')],
    ['big5', iconv.encode(chineseText, 'big5-hkscs')],
    ['utf-16le', iconv.encode(text, 'utf-16le')],
    ['gb18030, files of 10 KB', iconv.encode(text, 'gb18030')],
  ]
  for (const [name, bytes] of inputs) {
    const files = name.includes('10 KB')
      ? Array.from({ length: 400 }, (_, i) => bytes.subarray(i * 10_000, (i + 1) * 10_000))
      : [bytes]
    let best = Number.POSITIVE_INFINITY
    for (let i = 0; i < 5; i++) {
      const started = process.cpuUsage().user
      for (const file of files) openDocument('x', file)
      best = Math.min(best, (process.cpuUsage().user - started) / 1000)
    }
    const size = files.reduce((sum, file) => sum + file.length, 0)
    console.log(`  ${name}: ${(size / 1e3 / best).toFixed(0)}`)
  }
  const valid = Buffer.from(text)
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < 5; i++) {
    const started = process.cpuUsage().user
    new TextDecoder('utf-8', { fatal: true }).decode(valid)
    best = Math.min(best, (process.cpuUsage().user - started) / 1000)
  }
  console.log(`  (TextDecoder alone: ${(valid.length / 1e3 / best).toFixed(0)})`)
}
