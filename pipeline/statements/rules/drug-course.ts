import type { Claim } from '../../statement.ts'
import { courseClaims } from '../drugs/courses.ts'
import { DrugClaims, isCase } from '../drugs/given.ts'
import { type Regimen, regimensIn } from '../drugs/regimens.ts'
import type { PageBlock } from '../page.ts'
import type { StatementRule } from '../rule.ts'

/** What is told of a drug whose dose is not. */
function* drugClaims(block: PageBlock, { drugs, dose, frequency, course }: Regimen): Generator<Claim> {
  if (dose) return
  for (const name of drugs) {
    const made = new DrugClaims(block, name)
    if (frequency) yield made.claim('frequency', frequency.value, frequency.span)
    if (course) yield made.claim('course', course.value, course.span)
  }
}

export const drugCourse: StatementRule = {
  id: 'drug-course',
  why: 'How often and how long a treatment is given is said of the treatment that its sentence names.',
  *find(page) {
    for (const block of page.blocks) {
      if (block.block.kind === 'table' || block.block.kind === 'heading' || isCase(block)) continue
      const regimens = regimensIn(block)
      for (const regimen of regimens) yield* drugClaims(block, regimen)
      yield* courseClaims(block, regimens)
    }
  },
  examples: [
    ['- 物理治疗：热敷15分钟，每天2次。', ['procedure 热敷 | frequency | 每天2次']],
    [
      '加用针灸治疗，每周 3 次，连续 10 次为 1 个疗程。',
      ['procedure 针灸 | frequency | 每周 3 次', 'procedure 针灸 | course | 10 次'],
    ],
    ['可行短期激素冲击治疗，疗程3～5 d。', ['procedure 短期激素冲击治疗 | course | 3～5 d']],
    ['可口服泼尼松，疗程4周。', ['drug 泼尼松 | course | 4周']],
    ['深静脉血栓患者抗凝至少3个月。', ['procedure 抗凝 | course | 至少3个月']],
  ],
  leaves: ['加用针灸。取足三里穴，每周 3 次。', '每年复查1次，每天饮水6次。', '疼痛每天发作3次。', '共 3 次会议。'],
}
