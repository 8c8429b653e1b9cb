import { describe, expect, test } from 'vitest'
import { clean, extract } from '../../pipeline/clean.ts'
import { statements } from '../../pipeline/statements/index.ts'
import { pageOfMarkdown } from '../../pipeline/statements/page.ts'
import { statementRules } from '../../pipeline/statements/rules/index.ts'
import { checksOn } from '../../pipeline/statements/study/checks.ts'

/** What does not go together in a text: the code and the words it stands at. */
function found(markdown: string): string[] {
  const page = pageOfMarkdown(markdown)
  const claims = statementRules.flatMap((rule) => [...rule.find(page)])
  return checksOn(page, claims).map(({ code, start, end }) => `${code} ${page.text.slice(start, end)}`)
}

const study = (words: string): string => `资料与方法：收治的80例肺炎患者，随机分为甲组和乙组。${words}甲组与乙组比较。`

describe('numbers of a study that do not go together', () => {
  test.each([
    ['the arms', study('甲组（41例），乙组（40例），P<0.05。'), ['arms-do-not-add-up 80例']],
    ['the sexes', study('甲组40例，男22例，女17例；乙组40例。P<0.05。'), ['sexes-do-not-add-up 22例']],
    ['a percentage', study('甲组有效率为92.5%（36/40）。'), ['percentage-differs 92.5%（36/40）']],
    ['a percentage behind its fraction', study('复发4/40（15.0%）。'), ['percentage-differs 4/40（15.0%']],
    [
      'words and P',
      study('两组疗效比较差异有统计学意义（χ2=2.1，P>0.05）。'),
      ['p-disagrees 差异有统计学意义（χ2=2.1，P>0.05'],
    ],
    ['words of none and P', study('两组费用差异无统计学意义（P=0.031）。'), ['p-disagrees 差异无统计学意义（P=0.031']],
    [
      'a table and the words',
      study(
        '治疗后甲组FEV1为（2.3±0.4）L，乙组为（2.0±0.3）L，P<0.05。\n\n| 组别 | FEV1（L）治疗前 | FEV1（L）治疗后 |\n| --- | --- | --- |\n| 甲组 | 1.6±0.3 | 2.8±0.4 |\n| 乙组 | 1.6±0.2 | 2.0±0.3 |\n\n',
      ),
      ['value-differs 2.8±0.4'],
    ],
    [
      'a drug told twice',
      '| 药物 | 起效时间 |\n| --- | --- |\n| 利多卡因 | 1-3 min |\n| 利多卡因 | 10-15 min |',
      ['contradiction 10-15 min'],
    ],
  ])('%s', (_, text, codes) => expect(found(text)).toEqual(codes))

  test.each([
    study('甲组（40例），乙组（40例），男女各半，P<0.05。'),
    study('甲组有效率为92.5%（37/40），复发率为7.69%（3/39）。'),
    study('两组疗效比较差异有统计学意义（P=0.049），费用差异无统计学意义（P>0.05）。'),
    study('血压130/80 mmHg，比值1/3，占30%。'),
  ])('%s goes together', (text) => expect(found(text)).toEqual([]))
})

test('a note stands where the raw text has it', () => {
  const raw = study('甲组有效率为９２．５％（３６/４０）。')
  const document = clean(raw)
  extract(document)
  const [note] = statements.notes(document)
  expect(note?.code).toBe('percentage-differs')
  expect(raw.slice(note?.raw.start, note?.raw.end)).toBe('９２．５％（３６/４０）')
})
