import type { TermType } from '../../statement.ts'
import { type EnglishFrame, frame } from './frame.ts'

const some = '[^.;:，。；：]'
const s = '(?<s>[^.,;:，。；：]{2,70}?)'
const v = `(?<v>${some}{2,200})`
const named = `(?<v>${some}{2,100}?)`
const may = '(?:(?<may>may|might|could|can|will likely|will probably|will) )?'
const often =
  '(?:also |often |usually |commonly |typically |sometimes |mainly |most often |most commonly |generally ){0,2}'
const doctor =
  '(?:your |the |a )?(?:doctors?|physicians?|surgeons?|health ?care (?:provider|professional|team)s?|providers?|specialists?|医生|你的医生)'
const illness: readonly TermType[] = ['disease', 'symptom']
const deeds: readonly TermType[] = ['procedure', 'test', 'drug', 'device']

/** Frames in the order in which they are tried; the first that matches a sentence reads it. */
export const englishFrames: readonly EnglishFrame[] = [
  frame(
    'symptom',
    ['disease'],
    `(?:the |other |early |common |typical |most common |main |possible |first |usual ){0,3}(?:signs and symptoms|symptoms and signs|symptoms|signs)(?: of ${s})? ${often}${may}(?:include|are|is):? ${v}`,
    { values: ['symptom', 'disease'] },
  ),
  frame(
    'symptom',
    ['disease'],
    `(?:many |some |most )?(?:people|patients|those|children|adults) with ${s} ${may}${often}(?:have|experience|develop|feel|notice) ${v}`,
    { values: ['symptom', 'disease'], known: true },
  ),
  frame(
    'risk-factor',
    ['disease'],
    `(?:the |other |known |common |main ){0,2}risk factors?(?: (?:for|of) ${s})? ${may}(?:include|are|is):? ${v}`,
    {
      values: ['disease'],
    },
  ),
  frame(
    'risk-factor',
    ['disease'],
    `${named} ${may}(?:increases?|raises?) (?:the |your )?(?:risk|chances?) (?:of|for) (?:developing |getting )?${s}`,
    {
      values: ['disease'],
      named: true,
    },
  ),
  frame(
    'cause',
    illness,
    `${s} (?:is|are|${may}be) ${often}(?:thought to be )?(?:caused by|due to|a result of|the result of) ${v}`,
    {
      values: ['disease'],
    },
  ),
  frame('cause', illness, `${s} ${may}${often}(?:results? from|stems? from|arises? from) ${v}`, {
    values: ['disease'],
  }),
  frame('cause', illness, `${s} ${often}(?:happens?|occurs?|develops?) when ${v}`),
  frame(
    'cause',
    illness,
    `(?:the )?(?:most common |main |leading |usual |other )?causes? of ${s} ${may}(?:include|are|is):? ${v}`,
    {
      values: ['disease'],
    },
  ),
  frame(
    'cause',
    illness,
    `${named} (?:is|are) (?:the |a |an )?(?:most common |common |main |leading |frequent )?causes? of ${s}`,
    {
      values: ['disease'],
      named: true,
    },
  ),
  frame('cause', illness, `${named} ${may}${often}(?:leads? to|results? in) ${s}`, {
    values: ['disease'],
    named: true,
  }),
  frame(
    'complication',
    ['procedure', 'disease', 'test'],
    `(?:the |some |other |possible |potential |most |serious |common |rare ){0,4}(?:risks and complications|complications?|risks)(?: (?:of|from) ${s})? ${may}(?:include|are|is):? ${v}`,
    {
      values: ['disease'],
    },
  ),
  frame(
    'adverse-effect',
    ['drug', 'procedure'],
    `(?:the |other |possible |common |most common |serious ){0,3}(?:side effects|adverse effects)(?: of ${s})? (?:(?:are|is) [a-z ]{3,24} and )?${may}(?:include|are):? ${v}`,
    {
      values: ['symptom', 'disease'],
    },
  ),
  frame(
    'examination',
    illness,
    `${s} (?:is|are|can be) ${often}(?:diagnosed|confirmed|detected) (?:with|by|through|using) ${v}`,
    {
      values: ['test'],
    },
  ),
  frame(
    'examination',
    illness,
    `${doctor} ${may}${often}(?:diagnoses?|confirms?|detects?) ${s} (?:with|by|through|using) ${v}`,
    {
      values: ['test'],
    },
  ),
  frame(
    'examination',
    ['disease'],
    `${doctor} ${may}${often}(?:orders?|recommends?|performs?|requests?|suggests?|does|do|uses?) ${v}`,
    {
      values: ['test'],
      known: true,
    },
  ),
  frame(
    'treatment',
    illness,
    `(?:the |other |common |possible ){0,2}treatments?(?: options)?(?: (?:for|of) ${s})? ${often}${may}(?:includes?|are|is|involves?):? ${v}`,
    {
      values: ['procedure', 'drug', 'device'],
    },
  ),
  frame('treatment', illness, `${s} (?:is|are|can be) ${often}treated with ${v}`, {
    values: ['procedure', 'drug', 'device'],
  }),
  frame(
    'treatment',
    illness,
    `${named} ${may}${often}(?:treats?|is used to treat|are used to treat|be used to treat) ${s}`,
    {
      values: ['procedure', 'drug', 'device'],
      named: true,
      known: true,
    },
  ),
  frame(
    'purpose',
    deeds,
    `${s} (?:is|are|may be|can be) ${often}(?:used|done|performed|ordered|taken|given) (?:to|for) ${v}`,
  ),
  frame('purpose', ['test'], `${s} ${may}${often}(?:measures?|checks? for|looks? for|tests? for) ${v}`, {
    named: true,
  }),
  frame('examination', illness, `${named} ${may}${often}shows? (?<f>${some}{4,160})`, {
    values: ['test'],
    known: true,
  }),
  frame(
    'characteristic',
    deeds,
    `${s} ${may}${often}(?:helps? (?:to )?|(?=(?:relieves?|reduces?|improves?|offers?) ))${v}`,
    { named: true },
  ),
  frame('prevention', ['disease'], `to (?:help )?prevent ${s}, ${v}`, { named: true }),
  frame('affected-group', ['disease'], `${s} is (?:more|most) common (?:in|among) ${v}`),
  frame(
    'affected-group',
    ['disease'],
    `${s} (?:most often|usually|mostly|mainly|commonly) (?:affects|occurs in|develops in) ${v}`,
  ),
  frame(
    'definition',
    ['disease', 'procedure', 'test', 'drug', 'device', 'anatomy'],
    `${s} (?:is|are) (?<v>(?!the (?:most common|main|leading) )(?:an? |the |types? of |abnormal |small |solid |hard )(?!${some}{0,30}(?:cause|symptom|sign|result|treatment|risk|complication)s? (?:of|for))${some}{8,200})`,
    {
      named: true,
    },
  ),
]
