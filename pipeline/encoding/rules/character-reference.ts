import type { Rule } from '../../rule.ts'
import { sitesOf } from '../../signs.ts'
import { readReference } from '../html/references.ts'

/**
 * References with their semicolon, by name or number, whose ampersand may itself have been written as one once or more; some of
 * those without a semicolon are known too. All of it may have become full width, and characters of no width may stand within.
 */
const bareNames =
  'nbsp|lt|gt|amp|quot|deg|plusmn|times|divide|micro|middot|sup2|sup3|frac12|frac14|le|ge|ne|hellip|mdash|ndash|[lr][ds]quo|bull|permil'
const letters = 'a-zA-Zａ-ｚＡ-Ｚ0-9０-９\\u00AD\\u200B-\\u200D\\u2060\\uFEFF'
const reference = new RegExp(
  `[&＆](?:[aａ][mｍ][pｐ][;；]){0,3}(?:([#＃]?[${letters}]{1,40})[;；]|(${bareNames})(?![A-Za-z;；=]))`,
  'y',
)
const known = /^(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,23})$/
/** A name as it was before it became full width and characters of no width came in. */
const plainName = (name: string): string =>
  name
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
/** Part of an address as far back as this. */
const addressBefore = /[A-Za-z]:\/\/[^\s<>"\u4e00-\u9fff]{0,300}$/
/** A name in capitals is that of a firm or a department: R&D; AT&T; */
const capitals = /^[A-Z]{1,4}$/

const signs = '&＆'

export const characterReference: Rule = {
  id: 'character-reference',
  why: 'Text taken out of web pages keeps character references (&nbsp;, &#8226;, &amp;lt;) where the page showed a character.',
  signs,
  *find(text, sites = sitesOf(text, signs)) {
    for (const { index, 0: source, 1: written, 2: bareName = '' } of sites.matches(reference)) {
      const name = plainName(written ?? bareName)
      if (!known.test(name)) continue
      if (capitals.test(name) || addressBefore.test(text.slice(Math.max(0, index - 310), index))) continue
      const bare = `&${name};`
      const shown = readReference(bare)
      if (shown !== bare && !shown.includes('\uFFFD')) yield { start: index, end: index + source.length, text: shown }
    }
  },
  examples: [
    ['P&lt;0.05，&plusmn;2 &mu;g', 'P<0.05，±2 μg'],
    ['&#8226;头痛&ldquo;剧烈&rdquo;&#x3002;', '•头痛“剧烈”。'],
    ['血压&amp;lt;140 mmHg&nbsp，心率正常', '血压<140 mmHg\u00A0，心率正常'],
    ['A&amp;E 急诊', 'A&E 急诊'],
    ['体温&ge38℃，P&lt0.05，血糖&lt 7，&plusmn2，37&deg C', '体温≥38℃，P<0.05，血糖< 7，±2，37° C'],
    ['体温&ｌｔ;38 ℃，＆ｐｌｕｓｍｎ；2，&l\u200Bt;5，&ａｍｐ；ｇｔ；3', '体温<38 ℃，±2，<5，>3'],
  ],
  leaves: [
    'R&D;',
    'AT&T 公司',
    'a&b;c',
    'https://example.org/?a=1&copy;=2',
    '乙肝表面抗原;lt;0.05',
    'Q&A',
    '研发＆检验；科室',
    '&#55296;',
  ],
}
