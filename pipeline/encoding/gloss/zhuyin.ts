import { zhuyinAlone, zhuyinInitials, zhuyinRimes, zhuyinTones } from '../tables/zhuyin.ts'
import type { Syllable } from './syllable.ts'

const form = /^(˙?)([ㄅ-ㄙ]?)([ㄚ-ㄩ]{0,3})([ˊˇˋ˙]?)$/

/** True of a unit that zhuyin begins with. */
export const isZhuyin = (unit: number): boolean => (unit >= 0x3105 && unit <= 0x3129) || unit === 0x2d9

/** Reads one syllable in zhuyin; undefined for what is none. */
export function readZhuyin(written: string): Syllable | undefined {
  const [, light = '', initial = '', rime = '', tone = ''] = form.exec(written) ?? []
  const letters = initial === '' ? (zhuyinAlone.get(rime) ?? alone(rime)) : behind(initial, rime)
  return letters === undefined ? undefined : { letters, tone: zhuyinTones.get(light || tone) }
}

const alone = (rime: string): string | undefined => (rime === '' ? undefined : zhuyinRimes.get(rime))

function behind(initial: string, rime: string): string | undefined {
  const start = zhuyinInitials.get(initial) ?? ''
  const end = zhuyinRimes.get(rime)
  if (end === undefined || (rime === '' && !/^(?:[zcs]h?|r)$/.test(start))) return undefined
  return start + (/^[jqx]$/.test(start) ? end.replace('v', 'u') : end)
}
