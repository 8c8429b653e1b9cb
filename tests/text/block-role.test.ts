import { expect, test } from 'vitest'
import type { BlockRole } from '../../pipeline/block.ts'
import { newDocument, revise, withBlocks } from '../../pipeline/document.ts'
import { applyEdits } from '../../pipeline/edit.ts'
import { parseBlocks } from '../../pipeline/text/markdown.ts'

type Page = readonly (readonly [line: string, role: BlockRole | undefined])[]

const pages: Readonly<Record<string, Page>> = {
  'the article of a journal': [
    ['某某神经病学杂志 2014 年 5 月第 21 卷第 3 期', 'running'],
    ['# 低温治疗重型颅脑损伤的疗效', undefined],
    ['高某，罗某某1，梁某2', 'authors'],
    ['（1.某某市第三医院神经外科，某某 528000；2.某某大学，某某 510000）', 'affiliation'],
    ['【摘要】目的：评价亚低温治疗的效果。', 'abstract'],
    ['关键词：颅脑损伤；亚低温', 'keywords'],
    ['中图分类号：R651.1　文献标识码：A　文章编号：1000-2000（2014）03-0201-03', 'imprint'],
    ['GAO Mou, LUO Mou-mou', 'authors'],
    ['Abstract: Objective To evaluate mild hypothermia.', 'abstract'],
    ['Key words: brain injury; hypothermia', 'keywords'],
    ['基金项目：某某省卫生厅科研基金（2012B017）', 'imprint'],
    ['## 1 资料与方法', undefined],
    ['重型颅脑损伤患者 64 例，格拉斯哥评分 3～8 分。', undefined],
    ['表 2 两组颅内压比较（mmHg）', 'caption'],
    ['| 组别 | 颅内压 |\n| --- | --- |\n| 亚低温组 | 15.2 |', undefined],
    ['表 2 显示两组颅内压有差异。亚低温组较低。', undefined],
    ['表2显示两组颅内压的差异', undefined],
    ['图3 术后第 7 天头颅 CT', 'caption'],
    ['图 4-2B 脑室引流管的位置', 'caption'],
    ['- 头部抬高 30°', undefined],
    ['[3] 吴某. 颅内压监测的临床应用[J]. 某某外科杂志，2010，30（2）：118.', 'reference'],
    ['（收稿日期：2013-08-19）', 'imprint'],
  ],
  'authors in English, without a postcode': [
    ['# Outcomes of cochlear implantation in infants', undefined],
    ['Qian Mou, Zhou Moumou and Feng Mou', 'authors'],
    ['Department of Otolaryngology, Moumou Children Hospital, Moumou, China', 'affiliation'],
    ['Abstract Objective: To review twelve infants.', 'abstract'],
    ['Corresponding author: Qian Mou', 'imprint'],
    ['Figure 2. Auditory thresholds at 12 months', 'caption'],
    ['Table S1 Details of the devices', 'caption'],
    ['Department of health officials visited the wards of Moumou Hospital, China', undefined],
  ],
  'authors without a postcode': [
    ['# 耳聋基因筛查 1280 例分析', undefined],
    ['钱某某　周某', 'authors'],
    ['（某某市妇幼保健院检验科）', 'affiliation'],
    ['本院自 2016 年起开展筛查。', undefined],
    ['（某某市妇幼保健院检验科）', undefined],
  ],
  'a talk': [
    ['问：抽搐后要不要去医院？', 'question'],
    ['医生回答：首次抽搐应尽快就诊。', 'answer'],
    ['Q2：能开车吗？', 'question'],
    ['A2：半年内不能。', 'answer'],
    ['【提问】孩子发热三天怎么办？', 'question'],
    ['【答】先查血常规。', 'answer'],
    ['问题在于病因不明。', undefined],
    ['答案是否定的。', undefined],
    ['A型血的人也会得。', undefined],
  ],
  'a talk with named speakers': [
    ['患者：大夫，我吃了二甲双胍总是恶心。', 'question'],
    ['医生：可以改在餐中服用，从小剂量开始。', 'answer'],
    ['患者：那要不要换别的药呢？', 'question'],
    ['李医生：先观察两周再说，不要自行停药。', 'answer'],
    ['饭后散步半小时。', undefined],
    ['患者：男，52 岁，因腹痛入院。', undefined],
    ['入院后给予补液。', undefined],
  ],
  'a list of references': [
    ['## 参考文献', undefined],
    ['1. 罗某, 董某. 骨质疏松的防治[J]. 某某骨科杂志, 2018, 6(2): 90-94.', 'reference'],
    ['2. Kang M, et al. Bone loss after transplant. J Mou 2020;12:33-9.', 'reference'],
    ['3、董某主编. 骨病学. 某某出版社，2011.', 'reference'],
    ['以上仅列出主要的几篇。', undefined],
    ['## 随访', undefined],
    ['- 2020 年复查一次', undefined],
    ['参考文献：', undefined],
    ['罗某. 股骨颈骨折的分型. 某某医学，2009.', 'reference'],
  ],
  'what only looks like it': [
    ['摘要见英文部分', undefined],
    ['表 1、表 2 合并后上报', undefined],
    ['图 3）所示的病灶', undefined],
    ['关键是早期发现', undefined],
    ['摘要 560', undefined],
    ['Abstract', undefined],
    ['停车指引 楼层导航 来院交通', undefined],
    ['某某市人民医院 地址：某某市某某路 12 号 邮编 310000', undefined],
    ['收稿后由两位专家审阅', undefined],
    ['2014 年 5 月第 3 次入院', undefined],
  ],
}

const linesOf = (page: Page): string => `${page.map(([line]) => line).join('\n\n')}\n`

test.each(Object.entries(pages))('each block of %s has the role its form and place tell', (_, page) => {
  const text = linesOf(page)
  const given = parseBlocks(text).map(({ role, content }) => [text.slice(content.start, content.end), role])
  expect(given.map(([, role]) => role)).toEqual(page.map(([, role]) => role))
})

test('a role goes with its block when the text before it changes, and when what told it is taken out', () => {
  const text = linesOf(pages['authors without a postcode'] as Page)
  const document = withBlocks(newDocument('roles', { path: '', sha256: '', runs: [] }, text), parseBlocks(text))
  const put = { start: 2, end: 4, text: '先天性耳聋', rule: 'one', stage: 'two' }
  const moved = revise(document, 'two', [put], applyEdits(text, [put]))
  const [, authors, place] = moved.blocks
  expect(authors?.role).toBe('authors')
  expect(moved.text.slice(authors?.start, authors?.end)).toBe('钱某某　周某')
  const cut = { start: place?.start ?? 0, end: place?.end ?? 0, text: '', rule: 'three', stage: 'four' }
  const left = revise(moved, 'four', [cut])
  expect(left.blocks.map(({ role }) => role)).toEqual([undefined, 'authors', undefined, undefined])
})
