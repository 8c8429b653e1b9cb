import type { Replacement } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { joinLines, partsScripts } from '../join.ts'
import { type Line, linesOf } from '../lines.ts'
import { findWrapping } from '../wrap.ts'

function* find(text: string): Generator<Replacement> {
  const { lines, joined, isCut } = findWrapping(linesOf(text))
  if (!joined.includes(true)) return
  const joining = { parted: partsScripts(text), isCut }
  for (let i = 1; i < lines.length; i++) {
    if (joined[i]) yield joinLines(text, lines[i - 1] as Line, lines[i] as Line, joining)
  }
}

export const reflow: Rule = {
  id: 'reflow',
  why: 'PDF text is cut at the width of its column, in the middle of sentences and words.',
  find,
  examples: [
    [
      '    肾结石多发于青壮年男性，结石活动时引起剧烈的腰\n\n痛，并向下腹和会阴部放射。患者常伴恶心、呕吐，尿\n\n中可见红细胞。直径小于 6 mm 的结石多可自行排出。',
      '    肾结石多发于青壮年男性，结石活动时引起剧烈的腰痛，并向下腹和会阴部放射。患者常伴恶心、呕吐，尿中可见红细胞。直径小于 6 mm 的结石多可自行排出。',
    ],
    [
      '急性胰腺炎是多种病因导致胰酶在胰腺内被\n激活后引起胰腺组织自身消化、水肿、出血\n甚至坏死的炎症反应。临床以急性上腹痛、恶\n心、呕吐、发热和血淀粉酶增高等为特点，病\n变程度轻重不等。\n胆石症是最常见的病因。',
      '急性胰腺炎是多种病因导致胰酶在胰腺内被激活后引起胰腺组织自身消化、水肿、出血甚至坏死的炎症反应。临床以急性上腹痛、恶心、呕吐、发热和血淀粉酶增高等为特点，病变程度轻重不等。\n胆石症是最常见的病因。',
    ],
    [
      'The primary endpoint was all-cause mortality at 90 days. Second-\nary endpoints were length of stay, need for mechanical venti-\nlation and the rate of acute kidney injury. A two-sided value of\nless than .05 was regarded as significant, and all analyses were\ndone by intention to treat.',
      'The primary endpoint was all-cause mortality at 90 days. Secondary endpoints were length of stay, need for mechanical ventilation and the rate of acute kidney injury. A two-sided value of less than .05 was regarded as significant, and all analyses were done by intention to treat.',
    ],
    [
      '糖尿病足（diabetic foot）是由神经病变和血\n\n管病变引起的足部感染、溃疡，常用踝肱指数（ankle\n\nbrachial index，ABI）筛查。两组愈合时间比较，差\n\n异有统计学意义，干预组短于对照组，且溃疡面积\n\n（P<0.01）缩小更快，治疗过程中未见严重的不良反\n\n应。',
      '糖尿病足（diabetic foot）是由神经病变和血管病变引起的足部感染、溃疡，常用踝肱指数（ankle brachial index，ABI）筛查。两组愈合时间比较，差异有统计学意义，干预组短于对照组，且溃疡面积（P<0.01）缩小更快，治疗过程中未见严重的不良反应。',
    ],
    [
      '[1] 陈某. 糖尿病足的创面处理[J]. 某某外科杂志，2018，31\n\n（7）：512-515.\n\n[2] 吴某. 负压引流的进展[J]. 某某护理杂志，2019，24\n\n（2）：88-90.',
      '[1] 陈某. 糖尿病足的创面处理[J]. 某某外科杂志，2018，31（7）：512-515.\n\n[2] 吴某. 负压引流的进展[J]. 某某护理杂志，2019，24（2）：88-90.',
    ],
  ],
  leaves: [
    '肩周炎，俗称五十肩，夜间疼痛明显\n网球肘，多见于反复用力的劳动者\n腱鞘炎，妈妈们抱孩子时容易患上\n足底筋膜炎，晨起第一步最为疼痛',
    '感冒后怎么护理\n多喝温水，注意休息。\n体温超过 38.5 ℃时可以服用退烧药。\n如果三天不退，应及时就医。',
    '高血压病人吃什么好\n糖尿病患者能不能吃水果\n冠心病支架术后注意事项\n脑梗死的康复训练方法\n慢性胃炎的日常饮食禁忌',
    'DOI：10.9999/j.issn.1000-2000.2019.04.012\n\nNegative pressure drainage for diabetic foot ulcers\n\nCHEN Mou, WU Mou. Department of Surgery, Moumou Hospital, Moumou 100099, China',
    '| 药物 | 剂量 |\n| --- | --- |\n| 阿莫西林 | 0.5 g |\n\n见上表。',
  ],
}
