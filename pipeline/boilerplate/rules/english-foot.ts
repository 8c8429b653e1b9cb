import type { Reason } from '../../edit.ts'
import { LinePattern } from '../line-pattern.ts'
import { type LineRule, lineRule } from '../line-rule.ts'

const longest = 260
const longestBar = 90
const aboutPage =
  /(?:information|contents?|materials?|page|site|article|leaflet|handout|factsheet|resource|advice|translation)/
const disclaimer =
  /notintendedto(?:replace|be|serve|diagnose|provide|constitute)|(?:substitutes?|replacement)for(?:professional|medical|theadvice|thecare|yourdoctor|adoctor)|purposesonly|referenceonly|informationonly/
const rights = /allrightsreserved|^(?:©|\(c\)|copyright).{0,60}(?:19|20)\d{2}|^reprintedwithpermission/
const appointment = new LinePattern(
  /^(?:to(?:make|schedule|request|book|arrange)(?:an?|your)?(?:[a-z]{1,14})?appointment|for(?:an)?(?:appointments?|moreinformation|(?:any)?questions?|referrals?)|(?:please)?call(?:us|today|now)|contact(?:us)?|(?:phone|tel|telephone|fax|hours)[:：]|(?:have)?questions\?)/,
)
const booking =
  /^.{0,30}(?:call|phone|contact).{7,40}(?:to(?:make|schedule|request|book|arrange)|foran?).{0,16}(?:appointment|visit)/
const telephone = /(?<!\d)(?:\+?1-?)?(?:\(\d{3}\)-?|\d{3}[-.])?\d{3}[-.]\d{4}(?!\d)/
/** Advice names a number too, with the occasion. */
const occasion = /ifyou|when|fever|pain|bleed|inanemergency|emergencyroom|911|poison|suicid|crisis/
const account =
  '(?:facebook|twitter|x|linkedin|e-?mail|print|pinterest|whatsapp|instagram|youtube|reddit|share|tweet|more|pdf|wechat|weibo|copylink|save)'
const share = new RegExp(
  `^(?:print|share|tweet|e-?mail|save)(?:this)?(?:page|article|post|story)?(?:on|via|to|with)?[:：]?(?:[|,/·&]?(?:and)?${account}){0,8}$`,
)
const follow = new RegExp(
  `^(?:follow|like|findus|connectwith|joinus|subscribe)(?:us)?(?:on|to|@|[:：])?(?:[|,/·&]?(?:and|ournewsletter)?${account}){0,8}[.!]?$`,
)
const helpful = new LinePattern(
  /^(?:was|is|did(?:you)?find)this(?:page|article|information|content|topic)?(?:helpful|useful|answer).{0,24}$/,
)
const related = new LinePattern(
  /^(?:related(?:topics?|articles?|conditions?|links?|pages?|reading|content|procedures?|services?|stories)?[:：].{2,200}|(?:seealso|readmore|morefrom|youmayalsolike)[:：].{2,80}\|.{2,120})$/,
)

/** Takes out what English sites print below their pages. */
export const englishFoot: LineRule = lineRule(
  {
    id: 'english-foot',
    why: 'An English page ends in links, a telephone number for appointments, share buttons and a disclaimer.',
    examples: [
      ['Rest the knee.\n\nRelated: Meniscus Tear | ACL Reconstruction', 'Rest the knee.'],
      ['Rest the knee.\n\nFor appointments, call (555) 010-1234.', 'Rest the knee.'],
      ['Rest the knee.\n\nFollow us on Facebook, Instagram and YouTube', 'Rest the knee.'],
      ['Rest the knee.\n\nShare this article: Twitter | Email', 'Rest the knee.'],
      ['Rest the knee.\n\nWas this page helpful? Yes No', 'Rest the knee.'],
      ['Rest the knee.\n\nThe content on this site is for informational purposes only.', 'Rest the knee.'],
      ['Rest the knee.\n\nOrthopaedic Institute, 2019. All Rights Reserved', 'Rest the knee.'],
    ],
    leaves: [
      'Call us at 555-0199 if you have a fever after the operation.',
      'If you have chest pain, call 911.',
      'Related disorders include gout and pseudogout.',
      'Braces are no substitute for exercise.',
      'Share decisions with your doctor.',
      'See also: Gout',
      'Follow the instructions on the label.',
    ],
  },
  (line) => (/[a-z]{4}/.test(line.key) && line.key.length <= longest ? reasonOf(line.key) : undefined),
)

function reasonOf(key: string): Reason | undefined {
  if (rights.test(key) || (aboutPage.test(key.slice(0, 80)) && disclaimer.test(key))) return 'legal'
  if (related.test(key)) return 'related-links'
  if ((appointment.test(key) || booking.test(key)) && telephone.test(key) && !occasion.test(key)) return 'contact'
  if (key.length > longestBar) return undefined
  return share.test(key) || follow.test(key) || helpful.test(key) ? 'navigation' : undefined
}
