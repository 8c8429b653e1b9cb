import { articleOf } from '../header/article.ts'
import { leafletParts } from '../leaflet/leaflets.ts'
import type { Page, PageBlock } from '../page.ts'
import { articleTopic } from '../tabular/topic.ts'
import { isTerm } from '../terms.ts'
import type { Topic } from './given.ts'
import { groupLabel } from './groups.ts'
import { headedDrug } from './spoken.ts'

const dosage = /^(?:[【[]?\s?)(?:用法用量|用法与用量|用法|用量|剂量)(?:\s?[】\]]|\s?[：:]|$)/

/** A heading that asks how a drug is taken: 奥司他韦怎么吃, 吃多久. */
const howTo = /(?:怎么|怎样|如何|该)(?:吃|用|打|服|贴|滴|喷|吸)|用法|用量|[吃用服打][多]久|疗程/

/** Sections of a leaflet that tell how much is given. */
const dosageSections: ReadonlySet<string> = new Set(['dosage', 'group', 'overdose', 'other', 'questions'])

/** In a section on dosage, and under a heading that names one drug, what is given needs no name. */
export function dosageTopic(page: Page, block: PageBlock): Topic | undefined {
  const part = leafletParts(page).get(block)
  if (part?.section === 'dosage') return { ...part.drug, dosage: true }
  if (!/\d/.test(block.text)) return undefined
  if (part && !dosageSections.has(part.section)) return undefined
  const heading = block.headings.at(-1)?.text.replace(/^[\d一二三四五六七八九十（()）、.．\s]{1,6}/, '') ?? ''
  const drugOver = headedDrug(block)
  const headed = drugOver && { ...drugOver, dosage: howTo.test(heading) }
  if (!dosage.test(block.text) && !dosage.test(heading) && !/^本品/.test(block.text)) return headed
  const drug = articleTopic(articleOf(page, block), ['drug'])
  return drug ? { text: drug.text, span: { start: drug.start, end: drug.end }, dosage: true } : headed
}

/** 骨关节炎：200 mg，每日1次; 4岁以上儿童：…: the illness or the people that the block's label says its doses are for. */
export function illnessOf({ text }: PageBlock): string | undefined {
  const label = /^(?:[（(]?\d{1,2}[）)]|\d{1,2}[.、．]|[①-⑳])?\s?([\u4e00-\u9fff]{2,14})[：:]/.exec(text)?.[1]
  return label !== undefined && isTerm(label, ['disease', 'symptom']) ? label : groupLabel(text)
}
