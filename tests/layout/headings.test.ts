import { expect, test } from 'vitest'
import { findHeadings } from '../../pipeline/layout/headings.ts'
import { linesOf } from '../../pipeline/layout/lines.ts'

const body = '这一部分有完整的句子，说明上面这个标题所指的内容，并且写到句号为止。'

/** The level of each heading, by its text. */
const levels = (...lines: string[]): Record<string, number> => {
  const read = linesOf(lines.join('\n\n'))
  return Object.fromEntries(findHeadings(read).map(({ line, level }) => [read[line]?.text, level]))
}

test('a list that begins again directly under a heading of its kind is one level deeper, after text it is not', () => {
  expect(levels('一、病因', body, '一、分型', body, '二、治疗', '一、药物', body, '三、预后', body)).toEqual({
    '一、病因': 2,
    '一、分型': 2,
    '二、治疗': 2,
    '一、药物': 3,
    '三、预后': 2,
  })
})

test('each kind of number takes the level below the heading it first stands under', () => {
  expect(
    levels('一、检查', '（1）实验室检查', body, '病例 1 贫血', body, '病例 2 黄疸', body, '（2）影像检查', body),
  ).toEqual({
    '一、检查': 2,
    '（1）实验室检查': 3,
    '病例 1 贫血': 4,
    '病例 2 黄疸': 4,
    '（2）影像检查': 3,
  })
})

test('decimal numbers go by their depth', () => {
  expect(levels('1 对象与方法', '1.1 分组', body, '1.2 干预', '1.2.1 饮食', body, '2 结果', body)).toEqual({
    '1 对象与方法': 2,
    '1.1 分组': 3,
    '1.2 干预': 3,
    '1.2.1 饮食': 4,
    '2 结果': 2,
  })
})

test('of unnumbered headings the one that stands on another is the upper one', () => {
  expect(levels('痛风的饮食', '什么能吃', body, '什么不能吃', body, '痛风的药物', '急性期用药', body)).toEqual({
    痛风的饮食: 1,
    什么能吃: 2,
    什么不能吃: 2,
    痛风的药物: 2,
    急性期用药: 3,
  })
})

test('links, names and dates one a line are no headings', () => {
  expect(levels(body, '相关推荐', '感冒吃什么药', '发烧怎么办', '咳嗽怎么止', '2021-03-04', '张某某主任医师')).toEqual(
    {},
  )
})

test('chapters stand over sections, each counted by itself', () => {
  expect(
    levels('第一章 总则', body, '第二章 诊断', '第一节 病史', body, '第二节 检查', body, '第三章 治疗', body),
  ).toEqual({
    '第一章 总则': 2,
    '第二章 诊断': 2,
    '第一节 病史': 3,
    '第二节 检查': 3,
    '第三章 治疗': 2,
  })
})

test('a step on a line of its own is a heading, a list of steps is not', () => {
  expect(levels('一、急救', '第一步：判断意识', body, '第二步：呼救', body)).toEqual({
    '一、急救': 2,
    '第一步：判断意识': 3,
    '第二步：呼救': 3,
  })
  expect(levels(body, '第一步：洗手', '第二步：擦干', '第三步：戴手套')).toEqual({})
})

test('a line of a dialogue is no title', () => {
  expect(levels('Q1：什么是房颤？', `A：${body}`, 'Q2：怎么治？', `A：${body}`)).toEqual({})
})

test('the line behind the trail or the menu at the top is the title, also with buttons between', () => {
  const trails = ['首页 > 眼科 > 白内障', '当前位置：护理园地', '某某药品网  首页  西药  登录']
  for (const trail of trails) {
    expect(levels(trail, '【打印】 【关闭】', '白内障术后的家庭护理指导', '发布：2019-03-02', body)).toEqual({
      白内障术后的家庭护理指导: 1,
    })
  }
})
