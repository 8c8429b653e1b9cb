import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { bySentence, quantitiesIn, sentencesIn } from '../block-parts.ts'
import { DrugClaims, isCase } from '../drugs/given.ts'
import { isDrugClass } from '../drugs/mentions.ts'
import { clausesIn, drugBefore, drugsNamed, type Spoken, spokenAt } from '../drugs/spoken.ts'
import { leafletDrug } from '../leaflet/leaflets.ts'
import type { Page, PageBlock } from '../page.ts'
import type { Quantity } from '../quantity.ts'
import type { StatementRule } from '../rule.ts'
import { Sought } from '../sought.ts'

const anyCue = new Sought(
  /起效|见效|显效|起作用|起[\u4e00-\u9fff]{1,3}作用|发挥|[能可以贴片粒针支剂次]管|[能可]撑|(?:作用|药效|疗效|效果|效应|镇痛|麻醉|降压|止痛|抑酸)[^，。；]{0,6}(?:持续|维持|时间)/,
)
const onsetBefore =
  /(?:起效|见效|显效|起作用|发挥作用)(?:时间)?(?:快|迅速|较快|较慢|慢)?(?:，)?(?:一般|通常|多|仅|只)?(?:为|约|在|需|需要|于)?\s?$/
const onsetAfter =
  /^\s?(?:左右|后|内|以内|之内|即|便|就|即可|可|能|会|才|逐渐|慢慢|开始|方能?|出现|时){0,4}(?:起效|见效|显效|起[\u4e00-\u9fff]{0,3}作用|发挥[\u4e00-\u9fff]{0,3}作用|产生[\u4e00-\u9fff]{0,3}作用)/
const lasting =
  /(?:作用|药效|疗效|效果|效应|镇痛|麻醉|降压|止痛|抑酸|降糖|退热)(?:效果|作用|时间)?(?:可|能)?(?:持续|维持)(?:时间)?(?:可达|可|长达|约|为|达|至少|可长达)?\s?$|(?:作用|药效|镇痛|麻醉|疗效)时间(?:可达|长达|约|为|达|可)?\s?$/
/** 能管6～8个月, 每贴管72小时: in everyday words. */
const worksFor =
  /(?:药效|效果|保护|能|可以?|大约|一般|每[次贴片粒针支剂])(?:只)?(?:管用?|顶|撑)(?:住)?(?:约|大约|个)?\s?$/
const goesOn = /(?:^|，)(?:作用|[\u4e00-\u9fff]{2,6})?(?:可|能)?(?:持续|维持)(?:时间)?(?:可达|长达|约|为|达)?\s?$/

/** What a length of time says of a drug: when it begins to work, or how long it does. */
function propertyOf(block: PageBlock, sentence: Span, { span }: Quantity, told: boolean): string | undefined {
  const before = block.text.slice(Math.max(sentence.start, span.start - 20), span.start)
  const after = block.text.slice(span.end, span.end + 10)
  if (onsetBefore.test(before) || onsetAfter.test(after)) return 'onset-time'
  return lasting.test(before) || worksFor.test(before) || (told && goesOn.test(before)) ? 'duration' : undefined
}

/** No class of drugs; 流感疫苗 is one. */
const isOne = (name: string): boolean => !isDrugClass(name) || /^[\u4e00-\u9fff]{2,12}疫苗$/.test(name)

/** The drugs that a stretch names, without classes. */
const drugsOf = (page: Page, block: PageBlock, span: Span): readonly Span[] =>
  drugsNamed(page, block, span).filter(({ start, end }) => isOne(block.text.slice(start, end)))

/** The one drug that the sentence names before the number, else the one that its block goes on about. */
function drugAt(page: Page, block: PageBlock, sentence: Span, at: number): Spoken | undefined {
  const own = drugsOf(page, block, { start: sentence.start, end: at })
  const named = own.length > 0 || block.block.kind !== 'item' ? own : drugsOf(page, block, { start: 0, end: at })
  const names = new Set(named.map(({ start, end }) => block.text.slice(start, end)))
  const [first] = named
  if (first) return names.size === 1 ? spokenAt(block, first) : undefined
  const clause = clausesIn(block, sentence).findLast(({ start }) => start <= at)
  return (clause && drugBefore(page, block, clause)) ?? leafletDrug(page, block)
}

function* blockClaims(page: Page, block: PageBlock): Generator<Claim> {
  for (const [sentence, own] of bySentence(sentencesIn(block), quantitiesIn(block))) {
    let told = false
    for (const quantity of own) {
      if (quantity.kind !== 'time' || quantity.value.sd !== undefined) continue
      const property = propertyOf(block, sentence, quantity, told)
      const drug = property && drugAt(page, block, sentence, quantity.span.start)
      if (!property || !drug) continue
      told = true
      yield new DrugClaims(block, undefined, drug).claim(property, quantity.value, quantity.span)
    }
  }
}

export const drugOnset: StatementRule = {
  id: 'drug-onset',
  why: 'Beside 起效 stands how soon a drug works, beside 作用维持 how long.',
  *find(page) {
    for (const block of page.blocks) {
      const { kind } = block.block
      if ((kind === 'paragraph' || kind === 'item') && anyCue.test(block) && !isCase(block))
        yield* blockClaims(page, block)
    }
  },
  examples: [
    [
      '流感疫苗打完2～4周起保护作用，能管6～8个月。',
      ['drug 流感疫苗 | onset-time | 2～4周', 'drug 流感疫苗 | duration | 6～8个月'],
    ],
    [
      '# 丁丙诺啡透皮贴剂用药说明\n\n## 本品用于\n\n癌痛。\n\n第一贴贴上去12～24小时才逐渐起效，每贴管7天。\n\n## 不良反应\n\n恶心。',
      ['drug 丁丙诺啡透皮贴剂 | onset-time | 12～24小时', 'drug 丁丙诺啡透皮贴剂 | duration | 7天'],
    ],
    [
      '- 噻吗洛尔滴眼液（0.5%）：为β受体阻滞剂，每日2次。滴后约20分钟起效，可维持12～24小时。',
      ['drug 噻吗洛尔滴眼液 | onset-time | 约20分钟', 'drug 噻吗洛尔滴眼液 | duration | 12～24小时'],
    ],
    [
      '硝酸甘油舌下含服，1～3 min即可起效，作用持续约30 min。',
      ['drug 硝酸甘油 | onset-time | 1～3 min', 'drug 硝酸甘油 | duration | 约30 min'],
    ],
    ['依托咪酯起效时间为30～60 s。', ['drug 依托咪酯 | onset-time | 30～60 s']],
  ],
  leaves: [
    '甲状腺素归内分泌科管3年随访。',
    '硝酸甘油和尼可地尔均可用，5 min起效。',
    '疼痛持续2小时，可维持3天。',
    '手术效果良好，随访时间12个月。',
    '观察组麻醉起效时间为（3.2±0.6）min。',
    '胰岛素治疗维持3个月。',
  ],
}
