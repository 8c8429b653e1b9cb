import type { Rule } from '../../rule.ts'
import { foldWidth } from '../../text/fold.ts'
import { cueOf } from '../cues.ts'
import { pageRule } from '../line-rule.ts'
import type { Line, Page } from '../page.ts'

const longest = 80
/** The name of a site stands above the title, so many lines from the top at most. */
const first = 3
const mostLooked = 40
const named = /^([^—–_|:。，,]{2,26}?)\s{0,3}(?:[—–]{1,3}|_{1,3}|-{2,3}|\s-\s|\||:)\s{0,3}([^。]{4,60})$/
const site =
  /(?:网|网站|官网|医院|论坛|频道|平台|商城|药房|药店|在线|门诊部|诊所|百科|之家|中心|研究院|研究所|文库|课堂|网校|公众号|社区|家园|问医生)$/
const dashes = /[-_|｜—–]{1,3}/
const praises =
  /医保|定点|正规|专病|专科|排名|官方|免费|下载|专业|权威|在线|专家|名医|咨询|服务|资讯|门户|平台|家园|社区|正品|包邮|关爱|守护|呵护|领先|第一|百年|精诚|仁心|大医|仁爱|身边|有问必答|解答|尽在|品质|放心|最大|知名|信赖|首选|网上|一站式|传播|以人为本|至上|厚德|济世|为您|一对一|全国|健康|知识|大全|第一站|百科/g
/** A title or a question names its matter behind the dash too. */
const title =
  /分析|研究|体会|报告|\d例|观察|疗效|综述|怎么|如何|怎样|什么|进展|探讨|[?？]|(?:诊断|治疗|护理|预防|经验|讲座|指南|纪实|启示)$/

/** Takes out the line in which a site gives its name and its slogan above the title. */
export const siteSlogan: Rule = pageRule(
  {
    id: 'site-slogan',
    why: 'A page opens with the name of its site and a slogan.',
    examples: [
      ['某某肝病网——权威肝病知识门户，专家在线解答\n\n# 脂肪肝的饮食\n\n少吃油。', '# 脂肪肝的饮食\n\n少吃油。'],
      ['某某市第五医院 — 厚德济世，关爱生命\n\n# 脂肪肝的饮食\n\n少吃油。', '# 脂肪肝的饮食\n\n少吃油。'],
      [
        'Valley Eye Clinic\n\n# Glaucoma\n\nSee below.\n\n© 2019 Valley Eye Clinic',
        '# Glaucoma\n\nSee below.\n\n© 2019 Valley Eye Clinic',
      ],
      ['# 某某问医生_专业医生在线咨询\n\n# 脂肪肝的饮食\n\n少吃油。', '# 脂肪肝的饮食\n\n少吃油。'],
    ],
    leaves: [
      '# 百年协作——某某市第五医院的移植中心\n\n少吃油。',
      '# 某某市第五医院——脂肪肝专家会诊 20 例分析\n\n## 资料\n\n少吃油。',
      '某某市第五医院——厚德济世，关爱生命\n\n少吃油。',
      '# 脂肪肝的饮食——专家为您解答\n\n## 原则\n\n少吃油。',
    ],
  },
  function* (page) {
    for (const line of page.lines.slice(0, first)) {
      if (line.key.length > longest || !hasTitleBelow(page, line.index)) return
      if (isImprinted(page, line)) {
        yield [line, 'navigation']
        continue
      }
      if (line.index === 0 && isDashed(line)) {
        yield [line, 'navigation']
        continue
      }
      const [, name = '', slogan = ''] = named.exec(foldWidth(line.text).trim()) ?? []
      if (!site.test(name) || title.test(slogan)) continue
      if (slogan.match(praises)) yield [line, 'promotion']
    }
  },
)

/** The head that a site writes for search engines: its name among its claims, with dashes between. */
function isDashed({ key }: Line): boolean {
  const said = key.split(dashes)
  return (
    said.length >= 3 &&
    said.every((part) => part.length >= 2 && part.length <= 24 && !/[。，：:]/.test(part)) &&
    said.some((part) => site.test(part)) &&
    said.some((part) => part.match(praises) !== null)
  )
}

/** Lines that name the site below its text. */
const imprint = new Set(['legal', 'contact', 'promotion'])
const shortestName = 4
const longestName = 50
const parts = /[|｜/·—–_]|\s-\s/

/** True of nothing but a name that the imprint or the address of the page says again. */
function isImprinted({ lines }: Page, line: Line): boolean {
  const { key, block, isProse } = line
  if (isProse || block.kind !== 'paragraph' || key.length > longestName || /[。；;:：?？]/.test(key)) return false
  const names = key.split(parts).filter((name) => name.length >= shortestName && /\p{L}{4}/u.test(name))
  const imprints = lines.filter(
    (other) => other !== line && other.index > line.index && imprint.has(cueOf(other) ?? ''),
  )
  return names.some((name) => imprints.some((other) => other.key.includes(name)))
}

/** True where a title stands below the line, on the first screen. */
const hasTitleBelow = ({ lines }: Page, index: number): boolean =>
  lines.slice(index + 1, index + mostLooked).some(({ block }) => block.level === 1)
