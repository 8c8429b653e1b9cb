import { describe, expect, test } from 'vitest'
import { pageOfMarkdown } from '../../pipeline/statements/page.ts'
import { showClaim } from '../../pipeline/statements/rule.ts'
import { attributeBefore, parameterClaims } from '../../pipeline/statements/steps/parameters.ts'

describe('the words beside a number', () => {
  test.each([
    ['穿刺针垂直进针', '垂直进针'],
    ['沿骨面再进', '再进'],
    ['出针后按压', '按压'],
    ['推完停留', '停留'],
    ['前后、左右各摆动', '各摆动'],
    ['随后被动屈伸膝关节', '被动屈伸膝关节'],
    ['距离', '距离'],
    ['穿刺点向内侧平移', '穿刺点向内侧平移'],
    ['通过两个', undefined],
    ['', undefined],
  ])('%j', (words, expected) => expect(attributeBefore(words)).toBe(expected))
})

test('settings of a step, without when it is done and whom it is done to', () => {
  const text = '## 置管步骤\n\n1. 术前30 min禁食，年龄大于60岁者监护。\n2. 与皮肤成45°进针，深约3 cm达腹腔，留置24 h。'
  expect(parameterClaims(pageOfMarkdown(text)).map(showClaim)).toEqual([
    'procedure 置管 | parameter | 45° | attribute=与皮肤',
    'procedure 置管 | parameter | 约3 cm | attribute=深 site=腹腔',
    'procedure 置管 | parameter | 24 h | attribute=留置',
  ])
})
