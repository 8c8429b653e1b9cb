/** Numbers by which a reader reaches somebody, in folded text. Mainland and Taiwan forms; masked digits count. Our own list. */

/** Emergency and short public numbers (120, 119, 12320) are advice, so they are not among them. */
export const phone: RegExp =
  /(?<![\d.])(?:400[-*]?[\dx*]{3}[-*]?[\dx*]{4}|400\d-\d{3}-\d{3}|800-?\d{3}-?\d{4}|1[3-9]\d[\d*]{8}|1[3-9]\d-\d{4}-\d{4}|\(?0\d{2,3}\)?-?[1-9\d*]\d{2,3}-?[\d*]{4}|\(0\d{1,2}\)\d{3,4}-\d{3,4}|\+?86-?1[3-9]\d{9}|\d{4}-\d{4}(?=转|分机|$))(?![\d.]|%)/
export const email: RegExp = /(?<![a-z0-9._-])[a-z0-9._-]{2,40}(?:@|\(at\))[a-z0-9-]{1,40}\.[a-z.]{2,12}/
export const chatAccount: RegExp =
  /(?:qq群?号?|微信(?:号|群)?|weixin|wechat|vx|v信|公众号|订阅号|微博|企鹅)(?:是|为)?[:：]?(?:\d{5,12}|[a-z][a-z0-9_-]{4,24}|@\S{2,20})/
