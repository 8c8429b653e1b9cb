import type { Claim } from '../../statement.ts'
import { courseClaims } from '../drugs/courses.ts'
import { DrugClaims, isCase } from '../drugs/given.ts'
import { type Regimen, regimensIn } from '../drugs/regimens.ts'
import { sharedCourses } from '../drugs/shared-courses.ts'
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

const placeOf = ({ subject, witnesses }: Claim): string => `${subject.text} ${witnesses[0]?.start}`

export const drugCourse: StatementRule = {
  id: 'drug-course',
  why: 'How often and how long a treatment is given is said of the treatment that its sentence names.',
  *find(page) {
    const told = new Set<string>()
    for (const claim of sharedCourses(page)) {
      told.add(placeOf(claim))
      yield claim
    }
    for (const block of page.blocks) {
      if (block.block.kind === 'table' || block.block.kind === 'heading' || isCase(block)) continue
      const regimens = regimensIn(block)
      for (const claim of [
        ...regimens.flatMap((regimen) => [...drugClaims(block, regimen)]),
        ...courseClaims(block, regimens),
      ])
        if (!told.has(placeOf(claim))) yield claim
    }
  },
  examples: [
    [
      '坐浴：用1:5000高锰酸钾溶液，每日2次，连用5 d。',
      ['procedure 坐浴 | frequency | 每日2次', 'procedure 坐浴 | course | 5 d'],
    ],
    ['- 物理治疗：热敷15分钟，每天2次。', ['procedure 热敷 | frequency | 每天2次']],
    [
      '加用针灸治疗，每周 3 次，连续 10 次为 1 个疗程。',
      ['procedure 针灸 | frequency | 每周 3 次', 'procedure 针灸 | course | 10 次'],
    ],
    ['可行短期激素冲击治疗，疗程3～5 d。', ['procedure 短期激素冲击治疗 | course | 3～5 d']],
    [
      '异烟肼每次0.3 g，每日1次；利福平每次0.45 g，每日1次；疗程均为6个月。',
      ['drug 异烟肼 | course | 6个月', 'drug 利福平 | course | 6个月'],
    ],
    [
      '对照组口服二甲双胍，试验组加用利拉鲁肽，疗程均为12周。',
      ['drug 二甲双胍 | course | 12周', 'drug 利拉鲁肽 | course | 12周'],
    ],
    [
      '奥美拉唑每次20 mg口服，克拉霉素每次0.5 g口服，疗程14天。',
      ['drug 奥美拉唑 | course | 14天', 'drug 克拉霉素 | course | 14天'],
    ],
    [
      '## 治疗方法\n\n对照组给予氯沙坦50 mg口服，每日1次。\n\n试验组加用螺内酯20 mg口服，每日1次。两组均连续治疗8周。',
      ['drug 氯沙坦 | course | 8周', 'drug 螺内酯 | course | 8周'],
    ],
    [
      '甲组口服孟鲁司特10 mg，乙组口服扎鲁司特20 mg，两组均治疗4周。',
      ['drug 孟鲁司特 | course | 4周', 'drug 扎鲁司特 | course | 4周'],
    ],
    [
      'A组口服依托考昔120 mg，每日1次；B组口服塞来昔布200 mg，每日2次。疗程均为7天。',
      ['drug 依托考昔 | course | 7天', 'drug 塞来昔布 | course | 7天'],
    ],
    [
      '滴用左氧氟沙星滴眼液，每日4次，持续2周。',
      ['drug 左氧氟沙星滴眼液 | frequency | 每日4次', 'drug 左氧氟沙星滴眼液 | course | 2周'],
    ],
    ['可口服泼尼松，疗程4周。', ['drug 泼尼松 | course | 4周']],
    ['深静脉血栓患者抗凝至少3个月。', ['procedure 抗凝 | course | 至少3个月']],
    ['膝关节置换术后推荐阿哌沙班服用12天，依诺肝素服药2小时后起效。', ['drug 阿哌沙班 | course | 12天']],
  ],
  leaves: [
    '加用针灸。取足三里穴，每周 3 次。',
    '每年复查1次，每天饮水6次。',
    '疼痛每天发作3次。',
    '共 3 次会议。',
    '两组患者均连续随访12周。',
    '两组均治疗8周。',
    '疗程均为7天。',
  ],
}
