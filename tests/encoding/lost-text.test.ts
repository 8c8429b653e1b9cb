import { describe, expect, test } from 'vitest'
import { lostText } from '../../pipeline/encoding/rules/lost-text.ts'

describe('lost text', () => {
  const found = (text: string) => [...lostText.find(text)]
  test('a line of which most is lost goes, with its reason', () => {
    expect(found('好\n锟斤拷锟斤拷锟斤拷锟角糖尿病\n好')).toEqual([
      { start: 2, end: 16, text: '', reason: 'unrecoverable' },
    ])
  })
  test('one run in a line that is mostly sound is a gap with a note', () => {
    const text = '术后第一天患者体温正常，切口无渗血，\ufffd\ufffd\ufffd\ufffd，继续抗感染治疗并观察引流量。'
    expect(found(text)).toMatchObject([{ start: 18, end: 22, text: '⟦?⟧' }, { code: 'lost-bytes' }])
  })
  test('every hanzi or second hanzi lost', () => {
    expect(found('患\ufffd因\ufffd痛\ufffd院\ufffd治\ufffd')).toMatchObject([{ text: '', reason: 'unrecoverable' }])
  })
})
