import type { Span } from '../span.ts'

/** By what a person can be reached or told apart. */
export type PersonalKind = 'phone' | 'e-mail' | 'identity-number' | 'qq' | 'wechat'

export interface PersonalData extends Span {
  readonly kind: PersonalKind
}

/** Characters one of which stands in every text that holds such data: an account of WeChat may be letters behind a colon. */
export const personalSigns = '@＠:：0123456789'

const notInNumber = String.raw`(?<![\dA-Za-z.])`
/** What is dialled behind a number. */
const extension = String.raw`(?:(?:\s?[（(]?(?:转|分机|ext\.?)[:：]?\s?|-)\d{1,6}(?!\d))?`
/** Ten digits are a telephone number where they are parted as such, or where it is said before. */
const dialled = String.raw`(?<=(?:电话|热线|专线|致电|拨打|咨询|客服|手机|tel|phone)[^\d，。；\n]{0,6})`
const kinds = [
  `(?<identity>(?=[1-9]\\d{5})${notInNumber}[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx](?![\\dA-Za-z]))`,
  `(?<email>(?<![A-Za-z0-9._%+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,40}\\s?[@＠]\\s?[A-Za-z0-9-]{1,40}(?:\\.[A-Za-z0-9-]{1,20}){1,4})`,
  String.raw`(?<qq>(?=\d{5})(?<=QQ(?:交流|病友|患者|咨询|官方)?(?:群|号|群号|号码)?(?:是|为)?[:：]?\s?)\d{5,11}(?!\d))`,
  String.raw`(?<wechat>(?=[A-Za-z])(?<=(?:微信|weixin|WeChat|V信|VX|WX)(?:号|账号|帐号|ID)?(?:是|为)?[:：]\s?|微信号\s?)[A-Za-z][A-Za-z0-9_-]{5,19})`,
  `(?<mobile>(?=[+81])${notInNumber}(?:\\+?86[- ]?)?1[3-9]\\d(?:[- ]?\\d{4}){2}(?![\\d.]))`,
  `(?<service>(?=[48]00)${notInNumber}(?:[48]00-\\d{3}-?\\d{4}|[48]00 \\d{3} \\d{4}|400\\d-\\d{3}-\\d{3}|${dialled}[48]00[\\d -]{7,9}(?<=\\d))${extension}(?!\\d))`,
  `(?<landline>(?=[(（0+])${notInNumber}(?:[(（]0\\d{2,3}[)）][- ]?|0\\d{2,3}-|\\+86[- ]?0?[1-9]\\d{1,2}[- ])[2-9]\\d{2,3}[- ]?\\d{4}${extension}(?!\\d))`,
  `(?<spaced>(?=0\\d)${notInNumber}${dialled}0\\d{2,3} [2-9]\\d{2,3} ?\\d{4}${extension}(?!\\d))`,
].join('|')
/** What no kind begins with is passed over by one look. */
const pattern = new RegExp(`(?=[\\dA-Za-z(（+])(?:${kinds})`, 'gi')

/** Weights and check characters of GB 11643-1999. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checks = '10X98765432'

/** Whether the last character of an identity number is the one that the others ask for. */
function hasCheck(number: string): boolean {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(number[i]), 0)
  return checks[sum % 11] === number[17]?.toUpperCase()
}

/** Finds personal data in a text, in order. An identity number must bear its check character. */
export function* personalDataIn(text: string): Generator<PersonalData> {
  for (const { 0: found, index: start, groups = {} } of text.matchAll(pattern)) {
    const end = start + found.length
    if (groups['identity']) {
      if (hasCheck(found)) yield { kind: 'identity-number', start, end }
    } else if (groups['email']) yield { kind: 'e-mail', start, end }
    else if (groups['qq']) yield { kind: 'qq', start, end }
    else if (groups['wechat']) yield { kind: 'wechat', start, end }
    else yield { kind: 'phone', start, end }
  }
}

/** What is put in the place of each kind under `--redact`. */
export const masks: Readonly<Record<PersonalKind, string>> = {
  phone: '[电话]',
  'e-mail': '[邮箱]',
  'identity-number': '[身份证号]',
  qq: '[QQ号]',
  wechat: '[微信号]',
}
