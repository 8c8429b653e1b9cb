import { type Frame, findFrames, type ListValue } from '../relations/frames.ts'
import type { StatementRule } from '../rule.ts'

const subject = { types: ['drug', 'procedure', 'device', 'test'], loose: true } as const

/** What a quality is of, and of what degree. */
const quality =
  /^(?:使|用)?[\u4e00-\u9fff]{0,10}(?:大|小|高|低|好|差|快|慢|多|少|长|短|轻|重|强|弱|持久|温和|简单|简便|方便|便捷|理想|良好|满意|明显|显著|确切|可靠|安全|有效|经济|便宜|昂贵|无创|微创|直观|准确|灵敏|清晰|稳定|广泛|彻底|美观|复杂|明确|单一|迅速|灵活|舒适|无痛|无辐射|可重复)$|^(?:可|能|易|便于|无|不|避免|减少|保留|缩短|降低|提高)[\u4e00-\u9fff]{2,14}$/
const merits: ListValue = { kind: 'list', types: [], like: quality, text: true }

const frames: readonly Frame[] = [
  {
    property: 'characteristic',
    cue: /^(?<s>[^，。；：、]{2,14}?)(?:的)?(?<v>(?:创伤|疼痛|切口|恢复|出血|费用|效果|操作|安全性|并发症|痛苦|损伤|刺激)[^，。；：]{1,40})$/dg,
    subject: { types: ['drug', 'procedure', 'device', 'test'] },
    value: merits,
    follows: /相比较?$|^与.{2,12}比$|比较$/,
  },
  {
    property: 'characteristic',
    cue: /(?:具有|具备|有着|存在|有)(?<v>[^，。；：]{2,60}?)(?:等)?(?:多种|诸多|许多|明显|突出|独特|一定)?的?(?:优点|优势|特点|长处|缺点|不足|弊端|局限性|优越性)$/dg,
    subject,
    value: merits,
  },
  {
    property: 'characteristic',
    cue: /(?:的|其|它的)?(?:主要|最大|突出|明显|显著|最|唯一|的){0,3}(?:优点|优势|长处|缺点|不足之处|不足|弊端|局限性)(?:主要)?(?:就)?(?:是|为|包括|有|在于|表现为)(?<v>[^，。；：]{2,60})$/dg,
    subject,
    value: merits,
  },
  {
    property: 'characteristic',
    cue: /(?:具有|有(?![关效]))(?<v>(?:较好的?|良好的?|明显的?|一定的?|很强的?|较强的?|强大的?|显著的?)?(?![^，]{0,4}副作用)[^，。；：的]{2,24}?(?:的)?(?:作用|功效|活性|效应))$/dg,
    subject: { types: ['drug', 'procedure', 'device'] },
    value: { kind: 'text', longest: 30, whole: true },
    unless: /^副|不良|毒性|协同|临床|重要|关键|相互/,
  },
  {
    property: 'characteristic',
    cue: /(?<=[\u4e00-\u9fff]{2})因(?:其|具有|为)?(?<v>[^，。；：]{2,40}?)(?:等(?:优点|特点|优势|特性))?(?:而)?(?:被|得到|已|在|成为|受到|逐渐)[^，。；：]{0,14}(?:应用|使用|采用|推广|青睐|认可|首选|开展)[^，。；：]{0,6}$/dg,
    subject: { types: ['drug', 'procedure', 'device', 'test'] },
    value: merits,
  },
  {
    property: 'characteristic',
    cue: /(?<v>通过[^，。；：]{2,40}?(?:发挥|起到|产生|达到|实现)[^，。；：]{2,20}(?:作用|效果|疗效|效应))$/dg,
    subject: { types: ['drug', 'procedure', 'device'] },
    value: { kind: 'text', longest: 60, whole: true },
  },
  {
    property: 'characteristic',
    cue: /(?<v>(?:患者|病人|儿童|孩子)?(?:往往|常常|常|多|大多|一般)?(?:难以|难于|不易|易于|容易|易|乐于|更易|不能)(?:被患者)?(?:耐受|接受))$/dg,
    subject: { types: ['drug', 'procedure', 'device'] },
    value: { kind: 'text', whole: true },
    notAfter: /者|对[^，]{2,12}$|如|若/,
  },
  {
    property: 'characteristic',
    cue: /(?<v>(?:简便|简单|方便|安全|有效|经济|可靠|微创|无创|快捷|快速|准确|实用){1,2}(?:、(?:简便|简单|方便|安全|有效|经济|可靠|微创|无创|快捷|快速|准确|易行|实用|痛苦小|创伤小)){0,4}(?:易行|可靠|有效)?)$/dg,
    subject: { types: ['drug', 'procedure', 'device', 'test'] },
    value: { kind: 'text', shortest: 4, whole: true },
    notAfter: /者|是否|确保|保证|为了|如|若|不|是$/,
  },
]

export const relationMerit: StatementRule = {
  id: 'relation-merit',
  why: 'Words such as 具有…优点, 缺点是 and 具有…作用 say the merits, drawbacks and effects of a drug, procedure or test.',
  find: (page) => findFrames(page, frames),
  examples: [
    [
      '腹腔镜阑尾切除术具有创伤小、恢复快、切口美观等优点。',
      [
        'procedure 腹腔镜阑尾切除术 | characteristic | 创伤小',
        'procedure 腹腔镜阑尾切除术 | characteristic | 恢复快',
        'procedure 腹腔镜阑尾切除术 | characteristic | 切口美观',
      ],
    ],
    [
      '髓内钉固定的优点是力臂短、并发症少。',
      ['procedure 髓内钉固定 | characteristic | 力臂短', 'procedure 髓内钉固定 | characteristic | 并发症少'],
    ],
    ['阿司匹林具有解热、镇痛作用。', ['drug 阿司匹林 | characteristic | 解热、镇痛作用']],
    ['氯雷他定通过阻断组胺受体发挥抗过敏作用。', ['drug 氯雷他定 | characteristic | 通过阻断组胺受体发挥抗过敏作用']],
    [
      '关节镜手术因创伤小、恢复快而被广泛应用。',
      ['procedure 关节镜手术 | characteristic | 创伤小', 'procedure 关节镜手术 | characteristic | 恢复快'],
    ],
    ['超声检查无辐射。该检查的缺点是视野小。', ['test 超声检查 | characteristic | 视野小']],
    ['胃镜检查是常规检查，患者往往难以耐受。', []],
    ['硬膜外阻滞安全、有效。', ['procedure 硬膜外阻滞 | characteristic | 安全、有效']],
  ],
  leaves: ['糖尿病的特点是多饮、多食。', '青霉素有副作用。', '缺点是什么？', '运动具有重要作用。'],
}
