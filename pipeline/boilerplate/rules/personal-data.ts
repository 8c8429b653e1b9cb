import type { Remark, Rule } from '../../rule.ts'
import { masks, personalDataIn, personalSigns } from '../personal-data.ts'

const noted =
  '患者家属留了电话 13800138000，QQ：123456789，邮箱 zhang.san@example.com。\n\n身份证号 11010519491231002X，座机（010）66660000。'

/** Notes what a person can be reached or told apart by; it stays. */
export const personalData: Rule = {
  id: 'personal-data',
  why: 'Content may name a person by a telephone number, an account, an address or an identity number.',
  signs: personalSigns,
  *find(text): Iterable<Remark> {
    for (const { kind, start, end } of personalDataIn(text))
      yield { code: 'personal-data', start, end, message: `${kind}; --redact masks it` }
  },
  examples: [[noted, noted]],
  leaves: ['本组 13800 例，随访 18610 个月，P=0.0138。', '批准文号：国药准字 H20051234，条码 6901234567892。'],
}

/** The same data masked: takes the place of `personal-data` under `--redact`. */
export const redaction: Rule = {
  id: 'personal-data',
  why: 'The caller wants no person to be named by a telephone number, an account, an address or an identity number.',
  signs: personalSigns,
  *find(text) {
    for (const { kind, start, end } of personalDataIn(text)) yield { start, end, text: masks[kind] }
  },
  examples: [['留了电话 13800138000。', '留了电话 [电话]。']],
  leaves: ['本组 13800 例。'],
}
