import { LinePattern } from '../line-pattern.ts'
import { type LineRule, lineRule } from '../line-rule.ts'

const longest = 60
const page = '第\\d{1,4}页(?:[,，/]?(?:共|总)\\d{1,4}页)?'
const head = new RegExp(`^([^。；;，,：:?？!！]{4,44}?)[-–—·|/(（\\[【]{0,3}${page}[)）\\]】]?$`)
const english = /^([^.;,:?!]{6,50}?)[-–—·|/]{0,3}page\d{1,4}(?:of\d{1,4})?$/
const jump = new LinePattern(/^[(（[【]?(?:下转|上接|续见|接|转)第\d{1,4}页[)）\]】]?$/)
/** What prints its name on every page. */
const printed =
  /医院|卫生院|诊所|中心|护理|[科部处室]|手册|指南|单张|须知|资料|教育|规范|制度|常规|处方集|讲义|教材|网|公司|协会|学会|报告|说明书|第[一二三四五六七八九十\d]{1,3}[章篇节]|hospital|clinic|center|centre|handbook|guide|leaflet|manual/
/** A place in another work; a journal's head has its facts. */
const cited = /见|参阅|参考|引自|摘自|载于|收录|第\d{1,4}[卷期]|[卷期]|杂志|学报|issn|vol\d|\d{4}年|《/

/** Takes out the heads of printed pages that end in a page number. */
export const runningHead: LineRule = lineRule(
  {
    id: 'running-head',
    why: 'Each page of a print has the name of the house or the book with its number above or below the text.',
    examples: [
      ['某某县人民医院 传染病防治手册 第 8 页\n\n水痘经飞沫传播。', '水痘经飞沫传播。'],
      ['水痘经飞沫传播。\n\n护理常规（第 31 页 共 90 页）', '水痘经飞沫传播。'],
      ['水痘经飞沫传播。\n\nVaricella Leaflet | Page 2 of 4', '水痘经飞沫传播。'],
      ['水痘经飞沫传播。\n\n（下转第 118 页）', '水痘经飞沫传播。'],
    ],
    leaves: [
      '用法见护理手册第 8 页',
      '某某护理杂志 2016年第3卷第2期 第 8 页',
      '水痘的图谱在教材第 8 页，请对照。',
      '《传染病护理手册》第 8 页',
    ],
  },
  ({ key }) => {
    if (key.length > longest) return undefined
    if (jump.test(key)) return 'boilerplate'
    const name = (head.exec(key) ?? english.exec(key))?.[1]
    return name !== undefined && printed.test(name) && !cited.test(name) ? 'boilerplate' : undefined
  },
)
