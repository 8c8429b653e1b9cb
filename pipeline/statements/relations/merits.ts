import type { Frame } from './frames.ts'
import { effects } from './purposes.ts'

/** A quality of a drug or procedure: '创伤小'. */
const merit =
  '(?:全身|局部|总体|术中|术后)?(?:含[\u4e00-\u9fff]{1,3}量|使用|服用|用量|用药量|护理量|刺激性?|毒性|痛苦|耐药性|依从性|耐受性|住院时间|创伤|风险|疗效|效果|安全性|副作用|不良反应|起效|作用|恢复|并发症|费用|病程|损伤|出血|手术时间|操作|切口|疼痛|疗程|成本|价格|复发率|成功率|治愈率|敏感性|特异性|准确率|半衰期|生物利用度)(?:很|较|更|相对|不|比较|非常|也|都)?(?:大|小|高|低|好|差|快|慢|多|少|长|短|轻|强|弱|持久|温和|简单|方便|理想|良好|满意|不理想|明显)'

/** What drugs, procedures and devices do, and what is good or bad about them. */
export const merits: readonly Frame[] = [
  {
    property: 'characteristic',
    cue: new RegExp(
      `(?:可以?|能够?)(?=(?:有效地?|快速地?|迅速地?|显著地?|明显地?|较好地?|直接|帮助)?(?:${effects}))`,
      'dg',
    ),
    notAfter: /^又$|术后|(?:多数人|患者|病人|者|孩子)[^，。；]{0,12}$/,
    unless:
      /^[^，。；：]{2}(?:后|时|者)|^(?:增加|升高|提高|加重)[^，。；]{1,12}(?:风险|危险|毒性)$|^(?:预防|防止|治疗)(?:本病|该病)$/,
    subject: { types: ['drug', 'procedure', 'device'] },
    value: { kind: 'deeds', verbs: effects },
  },
  {
    property: 'characteristic',
    cue: new RegExp(`(?<v>${merit}(?:、${merit}){0,3})$`, 'dg'),
    subject: { types: ['drug', 'procedure', 'device'] },
    notAfter: /^(?:如果?|若|当|一旦)/,
    value: { kind: 'list', types: [], like: /[大小高低好差快慢多少长短轻强弱久和单便想满意佳显]$/, text: true },
  },
  {
    property: 'characteristic',
    cue: /^(?<s>(?![^，。；：]{0,14}(?:引起|导致|造成|可用|用于))[^，。；：]{2,16}?)(?:主要|也|还|均|都|会|则|通过[^，。；：]{2,20}?|口服后|能|可){0,2}(?<v>(?:抑制(?![剂和与、及])|阻断(?!剂)|延长|影响|增强|减弱|扩张|松弛|激活(?!剂)|拮抗(?!剂)|干扰(?!素)|破坏|杀灭|促进|降低|减少|减慢|加快)[^，。；：]{2,30})$/dg,
    subject: { types: ['drug'] },
    value: { kind: 'deeds', verbs: `${effects}|影响|减弱|松弛|拮抗|干扰|破坏|减慢` },
    unless: /其|(?:风险|危险|剂量|用量|次数|者|患者|病人|停药|时|后|的激素|的(?:药物?|[^，。；]{1,4}剂))$/,
    notAfter: /过量|停用|长期|本组|研究|观察组/,
  },
  {
    property: 'characteristic',
    cue: /(?<v>(?:不能|无法|并不能)(?:根治|治愈|区分|逆转|代替|替代|清除|杀灭|阻止|改变|控制)[^，。；：]{2,20})$/dg,
    subject: { types: ['drug', 'procedure', 'test'] },
    value: { kind: 'text', whole: true },
  },
  {
    property: 'characteristic',
    cue: /(?<v>(?:[\u4e00-\u9fff]{0,4}(?:强度|作用|效力|效价|毒性|活性|疗效))?(?:大约|约)?(?:为|是|相当于)[^，。；：]{2,10}的\s?\d[\d.～~-]{0,6}\s?倍)$/dg,
    subject: { types: ['drug'] },
    value: { kind: 'text', whole: true },
  },
  {
    property: 'characteristic',
    cue: /(?<v>(?:使用|服用|操作|携带|给药)(?:较|更|非常|比较)?方便)$/dg,
    subject: { types: ['drug', 'procedure', 'device'] },
    value: { kind: 'text', whole: true },
  },
  {
    property: 'characteristic',
    cue: /(?<v>(?<=[\u4e00-\u9fff）)])比[^，。；：]{2,12}?(?:[\u4e00-\u9fff]{1,4}(?:小|少|低|高|好|快|短|轻)|更?安全|更?有效))$/dg,
    subject: { types: ['drug', 'procedure', 'device'] },
    value: { kind: 'text', whole: true },
  },
]
