import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { pageOfMarkdown } from '../../pipeline/statements/page.ts'
import { listMembers } from '../../pipeline/statements/relations/conjuncts.ts'
import { passagesOf } from '../../pipeline/statements/relations/passages.ts'
import { sectionOf } from '../../pipeline/statements/relations/sections.ts'
import { showClaim } from '../../pipeline/statements/rule.ts'
import { statementRules } from '../../pipeline/statements/rules/index.ts'

const rules = statementRules.filter(({ id }) => id.startsWith('relation-'))
const find = (markdown: string): string[] => {
  const page = pageOfMarkdown(markdown)
  return rules.flatMap((rule) => [...rule.find(page)].map(showClaim))
}

describe('lists', () => {
  const members = (text: string, open = false) =>
    listMembers(text, { start: 0, end: text.length }, { types: ['symptom'], open }).map(({ start, end }) =>
      text.slice(start, end),
    )
  test.each([
    ['腹痛、恶心和呕吐等', ['腹痛', '恶心', '呕吐']],
    ['浅、深感觉减退', ['浅、深感觉减退']],
    ['语言、运动障碍', ['语言、运动障碍']],
    ['视力下降或消失', ['视力下降或消失']],
    ['心悸（活动后加重）、气短', ['心悸（活动后加重）', '气短']],
  ])('%j', (text, expected) => expect(members(text)).toEqual(expected))
})

test.each([
  ['二、临床表现', 'symptom'],
  ['湿疹的治疗方法', 'treatment'],
  ['【注意事项】', 'precaution'],
  ['如何预防中暑？', 'prevention'],
  ['Risks', 'complication'],
  ['Kidney Biopsy Risks', 'complication'],
  ['我院简介', undefined],
])('the heading %j names %s', (heading, section) => expect(sectionOf(heading)).toBe(section))

/** What the last clause of a page speaks of. */
const spokenOf = (markdown: string): string[] =>
  passagesOf(pageOfMarkdown(markdown))
    .at(-1)
    ?.clauses.at(-1)
    ?.topics.map(({ text }) => text) ?? []

test.each([
  ['急性胰腺炎是消化系统急症。\n\n高脂血症可引起胰腺缺血。\n\n确诊需查血清淀粉酶。', ['急性胰腺炎']],
  ['头晕可能由贫血、低血压引起。\n\n缺铁性贫血会导致脑供氧不足。\n\n必要时查血常规。', ['头晕']],
  ['# 头痛\n\n青光眼可引起头痛。\n\n应测眼压。', ['头痛']],
  ['痛风可引起关节红肿。\n\n应查血尿酸。', ['痛风']],
  // A line that names a section goes back to what the page began with.
  // Stages of an illness in headings, and a kind of it that a paragraph names.
  ['胃癌的症状分早期和晚期。\n\n## 1、早期症状\n\n可有腹胀。\n\n## 2、进展期症状\n\n应查胃镜。', ['胃癌']],
  ['# 肝硬化\n\n由饮酒所致的，称为酒精性肝硬化。\n\n应查肝功能。', ['肝硬化']],
  // What an item of a list names is of the item alone.
  ['## 适应证\n\n- 消化道出血，病因不明者。\n- 上消化道异物。\n\n## 检查前准备\n\n- 应查血常规。', []],
  ['定义：硬皮病是一种结缔组织病。\n\n临床表现：\n\n肾脏受累：表现为蛋白尿。\n\n应查尿常规。', ['硬皮病']],
])('what brings on something is not spoken of in the next paragraph: %j', (markdown, topics) =>
  expect(spokenOf(markdown)).toEqual(topics),
)

test('the thing spoken of last is the subject of clauses without one', () => {
  expect(find('# 急性扁桃体炎\n\n多见于儿童。\n\n扁桃体周围脓肿是一种化脓性炎症，表现为吞咽困难。')).toEqual([
    'disease 扁桃体周围脓肿 | definition | 一种化脓性炎症',
    'disease 扁桃体周围脓肿 | symptom | 吞咽困难',
    'disease 急性扁桃体炎 | affected-group | 儿童',
  ])
})

test('a clause that carries on an unknown subject says nothing of the topic', () => {
  expect(find('痛风是一种代谢性疾病。邻居家的大爷常年喝酒，可出现头晕。')).toEqual([
    'disease 痛风 | definition | 一种代谢性疾病',
  ])
})

test('a question in the title names the bare disease', () => {
  for (const title of ['认识麦粒肿', '什么是麦粒肿？', '得了麦粒肿能揉眼睛吗？', '麦粒肿怎么办'])
    expect(find(`# ${title}\n\n好发于儿童。`)).toEqual(['disease 麦粒肿 | affected-group | 儿童'])
})

test.each([
  ['中药熏洗对混合痔术后疼痛的影响', ['中药熏洗', '混合痔']],
  ['布地奈德对支气管哮喘患儿的疗效', ['布地奈德']],
  ['探讨腰硬联合麻醉用于剖宫产的效果', ['腰硬联合麻醉']],
  ['温针灸联合中药治疗膝骨关节炎', ['温针灸', '膝骨关节炎']],
])('the title %j names %j', (title, names) => {
  const topics = passagesOf(pageOfMarkdown(`# ${title}\n\n正文。`)).at(-1)?.before ?? []
  expect(topics.map(({ text }) => text)).toEqual(expect.arrayContaining(names))
})

test('a name whose ending tells nothing is learned from its definition', () => {
  expect(find('# 妊娠纹路\n\n渐冻人是一种神经系统疾病。渐冻人可出现吞咽困难。')).toContain(
    'disease 渐冻人 | symptom | 吞咽困难',
  )
})

test('a label is a value of its section and what its paragraph is about', () => {
  expect(
    find('# 白癜风\n\n## 分型\n\n（1）节段型白癜风：多见于青少年。\n\n## 检查\n\n（1）伍德灯检查：可见亮白色荧光。'),
  ).toEqual([
    'disease 节段型白癜风 | affected-group | 青少年',
    'disease 白癜风 | examination | 伍德灯检查 | finding=亮白色荧光',
    'disease 白癜风 | subtype | 节段型白癜风',
  ])
})

test('clauses without a subject tell of the drug of their item', () => {
  expect(new Set(find('# 哮喘\n\n## 治疗\n\n- 茶碱缓释片：舒张支气管平滑肌，饭后服用。'))).toEqual(
    new Set([
      'drug 茶碱缓释片 | characteristic | 舒张支气管平滑肌',
      'drug 茶碱缓释片 | precaution | 饭后服用',
      'disease 哮喘 | treatment | 茶碱缓释片',
    ]),
  )
})

test('stages of symptoms, and what leads to the disease', () => {
  const page =
    '# 肾病综合征\n\n## 症状\n\n先出现眼睑水肿，随后出现蛋白尿。\n\n## 病因\n\n感冒、过度劳累均可诱发肾病综合征。'
  expect(new Set(find(page))).toEqual(
    new Set([
      'disease 肾病综合征 | symptom | 眼睑水肿',
      'disease 肾病综合征 | symptom | 蛋白尿',
      'disease 肾病综合征 | cause | 感冒',
      'disease 肾病综合征 | cause | 过度劳累',
    ]),
  )
})

test('negation and hedge are kept', () => {
  expect(find('脂肪肝多无明显症状，可能出现乏力。补钙不会引起高血压。')).toEqual([
    'disease 脂肪肝 | symptom | 乏力 | possible',
  ])
})

const folders = readdirSync('tests/gold', { withFileTypes: true }).filter((entry) => entry.isDirectory())

test.each(folders.map(({ name }) => name))('%s: every value stands where its witness says', (folder) => {
  const page = pageOfMarkdown(readFileSync(`tests/gold/${folder}/cleaned.md`, 'utf8'))
  for (const rule of rules) {
    for (const { value, subject, witnesses } of rule.find(page)) {
      const place = witnesses.find(({ role }) => role === 'value')
      expect(page.text.slice(place?.start, place?.end)).toBe(value.text)
      const named = witnesses.find(({ role }) => role === 'subject')
      if (named) expect(page.text.slice(named.start, named.end)).toContain(subject.text)
    }
  }
})

test('text without marks takes linear time', () => {
  for (const text of [
    '头痛、'.repeat(20_000),
    '肺炎是'.repeat(20_000),
    '是指'.repeat(20_000),
    '可出现，'.repeat(10_000),
  ]) {
    expect(find(text).length).toBeLessThan(text.length)
  }
})

test('a page is read once', () => {
  const page = pageOfMarkdown('肺炎可出现咳嗽。')
  expect(passagesOf(page)).toBe(passagesOf(page))
})

test('at another patient what was spoken of is over, and what he may have is spoken of', () => {
  const page = pageOfMarkdown(
    '## 痛风的病因有哪些？\n\n痛风由尿酸过高引起。\n\n一名50岁男性出现胸痛，他可能患有主动脉夹层。\n\n建议进行CT检查。',
  )
  const topics = passagesOf(page).map(({ clauses }) => clauses.at(-1)?.topics.map(({ text }) => text))
  expect(topics.at(1)).toContain('痛风')
  expect(topics.at(-1)).toContain('主动脉夹层')
  expect(topics.at(-1)).not.toContain('痛风')
})
