import type { Frame } from './frames.ts'

const carried = { types: ['disease'], carried: true } as const
const whole = { kind: 'text', whole: true, longest: 60 } as const
const most =
  '(?:绝大多数|大多数|多数|绝大部分|大部分|大多|部分|少数|一般|通常|轻者|轻症者?|(?:停药后|治愈后)?(?:约|近|超过|大约)?(?:一半|半数|三分之[一二])的?|九成(?:以上)?|[一二三四五六七八]成(?:多|以上)?|约?\\d{1,3}\\s?[%％]的?)'

const share =
  '(?:绝大多数|大多数|多数|大多|绝大部分|大部分|部分|少数|个别|一般|通常|往往|半数|一半|三分之[一二]|[一二三四五六七八九两]成(?:以上|多)?|\\d{1,3}(?:[～~-]\\d{1,3})?\\s?[%％](?:以上|左右)?|多(?=在|为|可|能|于))'
const end =
  '(?:恢复|痊愈|治愈|治好|好转|愈合|自愈|消失|消退|缓解|复发|排出|吸收|改善|减轻|存活|死亡|致残|致盲|不再[^，。；：]{1,6}|一过性|暂时性?的?|永久性?的?|不可逆|影响生育|自己好|能好|退干净|长好)'
/** What is done, told of one's own patients, or a trial's result is no outlook. */
const noOutlook =
  /^其中|应|需|宜|建议|用药|吃药|服药|药物|剂量|检查|如果|若|本组|两组|[一二三]组|\d\s?例|观察|可用|首选|适用|手术方式|为主|以防|避免|预防|复查|随访|停药后|率|症状如|等[^，。；：]{0,6}(?:表现|症状)$/

/** An illness or a deed of its own in the clause is what the outlook is of. */
const otherOutlook = new RegExp(
  `${noOutlook.source}|(?:炎|症|癌|瘤|瘫|溃疡|骨折|麻痹|结石|肿|病变|痛|耳鸣|出血)(?:多|大多|一般|通常|会|能|可|在|的|都|常|往往|一过性)|伤口|开车|上班|活动|${share}(?:面瘫|耳鸣)`,
)

/** What a share of those with a named illness comes to: group `s`, the illness, and `v`. */
const ofNamed = (pattern: string): Frame => ({
  property: 'prognosis',
  cue: new RegExp(pattern, 'dg'),
  subject: { types: ['disease', 'symptom'] },
  value: whole,
  unless: noOutlook,
})

/** 'Q的人能在T内恢复', '九成孩子能治好': what a share of them comes to. */
const shares: readonly Frame[] = [
  ofNamed(
    `^(?:但|不过|而|可|好在|其中)?(?<s>[^，。；：的]{2,12}?)(?:者|患者)?(?<v>${share}[^，。；：]{0,18}?${end}[^，。；：]{0,6})$`,
  ),
  ofNamed(
    `^(?:但|不过|而|可|好在)?[^，。；：]{0,8}?${share}的?(?<s>(?!患者|病人|患儿|孩子|人)[^，。；：的]{2,10}?)(?<v>(?:会|能|可|将|在|经|都|均|可以|能够)[^，。；：]{0,16}?${end}[^，。；：]{0,6})$`,
  ),
  {
    property: 'prognosis',
    cue: new RegExp(
      `^(?:但|不过|而|可|好在)?(?<v>[^，。；：]{0,20}?${share}[^，。；：]{0,18}?${end}[^，。；：]{0,8})$`,
      'dg',
    ),
    subject: carried,
    value: { ...whole, tail: /^(?:不留|不会留|没有后遗症|也有(?:人|个别))/ },
    unless: otherOutlook,
    notFollows: /(?:痛|疼痛|肿胀|不适|出血|发热|反应|麻木|红肿|皮疹|乏力|恶心|呕吐|腹泻)$/,
  },
  {
    property: 'prognosis',
    cue: /^(?<v>[^，。；：]{0,16}?(?:延误|拖延|不治|未治|得不到)[^，。；：]{0,8}?(?:可|会|将|易|往往)?(?:遗留|留下|致残|致盲|瘫痪|死亡|终身)[^，。；：]{0,14}|[^，。；：]{2,16}(?:已|便|就|则)?(?:难以?|无法|不能)(?:完全)?(?:恢复|逆转|根治|愈合)(?:正常|如初)?|[^，。；：]{0,16}越[^，。；：]{1,3})$/dg,
    subject: carried,
    value: { ...whole, tail: /^(?:预后|恢复|效果|疗效)[^，。；：]{0,6}越[^，。；：]{1,4}$/ },
    unless: /应|需|宜|建议|用药|服药|手术方式|本组|检查/,
    section: 'prognosis',
  },
]

/** '恶变的可能性很小', where the clause or the one before names the disease. */
const likely: Frame = {
  property: 'prognosis',
  cue: /^(?:(?<s>[^，。；：]{2,12}?)(?:者|的?患者|的?病人))?(?<v>[^，。；：、者]{0,14}(?:恢复|加重|进展|恶变|癌变|复发|自愈|治愈|好转|恶化|转移|致残)的(?:可能性?|几率|机会|概率)(?:就)?(?:会)?(?:很|极|较|非常|比较|更|不)?(?:小|大|低|高|微))$/dg,
  subject: { types: ['disease'], loose: true },
  value: whole,
  unless: /手术|术后|药/,
}

/** How long it takes to heal, and what comes of it untreated. */
const course: readonly Frame[] = [
  {
    property: 'prognosis',
    cue: new RegExp(
      `^(?<v>${most}?的?(?:患者|病人|患儿|孩子|人)?(?:经?治疗后?)?(?:约|在|于|需)?\\d{1,2}(?:～|~|-|—|至|到)?\\d{0,2}\\s?(?:小时|天|周|个?月|年|日)(?:左右|以?内)?(?:可以?|即可|能|就能?|会|后|自己|自行|逐渐|完全|基本|才){0,3}(?:好|好转|长好|恢复|自愈|治愈|痊愈|愈合|消退|消失|缓解|结痂脱落))$`,
      'dg',
    ),
    subject: carried,
    notFollows: /术后|[疗融射种药]后|(?:痛|疼痛|肿胀|不适|出血|发热|反应|麻木|红肿|皮疹|乏力|恶心|呕吐|腹泻|消失)$/,
    value: { ...whole, tail: /^(?:(?:一般|多|通常|常常?|不|会|可|有时){1,3}(?:会)?(?:有|遗?留|遗留|留下))/ },
  },
  {
    property: 'prognosis',
    cue: /^(?:如果?|若)?(?<v>(?:未经治疗|不治疗|未治疗|不经治疗|未及时治疗)(?:者|的话|的|时|患者)?[^，。；：]{4,36})$/dg,
    subject: carried,
    value: whole,
    unless: /应|需|宜|可用|首选/,
  },
  {
    property: 'prognosis',
    cue: new RegExp(
      `^(?:但|不过|然而)?(?<v>(?:仍|还|也)?有?(?:约)?${most}的?(?:患者|病人|患儿|人)[^，。；：]{0,12}(?:不能|难以|无法)[^，。；：]{2,12})$`,
      'dg',
    ),
    subject: carried,
    value: whole,
    unless: /耐受|手术|使用|服用|接受|区分|诊断|治疗|原因|病因|找到|明确/,
  },
  {
    property: 'prognosis',
    cue: /^(?<v>(?:病程|持续|发作|拖|时间)[^，。；：]{0,6}越[久长晚][^，。；：]{0,2}越(?:难|不易|差)[^，。；：]{0,8})$/dg,
    subject: carried,
    value: whole,
  },
]

/** What shares of the ill come to, rates, and what is left behind. */
export const outlookFrames: readonly Frame[] = [
  ...shares,
  likely,
  ...course,
  {
    property: 'prognosis',
    cue: /(?<v>(?:早期|规范|及时|正规|积极)[^，。；：]{0,8}治疗[^，。；：]{0,4}(?:可|能)(?:以)?(?:使|让)?[^，。；：]{2,16}(?:缓解|治愈|好转|康复|控制|痊愈))$/dg,
    subject: carried,
    value: whole,
  },
  {
    property: 'prognosis',
    cue: /(?<v>(?:一般|通常|多)不(?:会)?影响[^，。；：]{2,8}|(?:不能|不会|难以|无法)(?:自愈|自行愈合|自行消失))$/dg,
    subject: carried,
    value: whole,
  },
  {
    property: 'prognosis',
    cue: /(?<v>(?:一般|通常|多|大多|愈后|愈合后|治愈后|病后)(?:也|均)?不(?:会)?(?:再发|再次发作|复发|留(?:有|下)?(?:瘢痕|疤痕|后遗症|痕迹|色素沉着)|遗留[^，。；：]{2,10}))$/dg,
    subject: carried,
    value: whole,
  },
  {
    property: 'prognosis',
    cue: /(?<v>(?:\d{1,2}|[一三五十])\s?年(?:总体|无病|相对|总)?(?:生存率|存活率|复发率|死亡率|病死率)(?:约|可|仅|高|达|超过|不足|为|低于|高于|在|至|到|接近|大于|小于|只有|、){0,4}\s?\d[^，。；：]{0,18})$/dg,
    subject: carried,
    value: whole,
  },
  {
    property: 'prognosis',
    cue: /(?<v>(?:总体)?(?:死亡率|病死率|致残率|致死率|治愈率|复发率|自愈率|致盲率)(?:约|可|仅|高|达|超过|不足|为|低于|高于|在|接近|只有){1,4}\s?\d[^，。；：]{0,16}[%％](?:以上|以下|左右)?)$/dg,
    subject: carried,
    value: whole,
    notAfter: /术后$|组$|手术/,
  },
  {
    property: 'prognosis',
    cue: new RegExp(
      `(?<v>${most}的?(?:患者|病人|患儿|病例|者)?(?:[^，。；：]{0,20}?)(?:可|能|会|都|均|可以|能够|在|于|后|内)(?:[^，。；：]{0,12}?)(?:自愈|治愈|痊愈|愈合|恢复正常|完全恢复|消退|消失|康复|自行好转|好转|自行排出|自行缓解|完全缓解|临床治愈|恢复|存活|复发|缓解|(?:恢复|保留|丧失)[^，。；：]{2,8}(?:能力|功能)))$`,
      'dg',
    ),
    subject: carried,
    value: whole,
    unless:
      /^(?:一般|通常|部分|少数)?(?:治疗|护理)|如果|若|(?:炎|症|癌|瘤|瘫|溃疡|骨折|麻痹|结石|病变|耳鸣|疼痛)(?:会|能|可|在|多|都|将)/,
    notAfter: /这|它|症状|疼痛|不适|肿胀|出血|发热|反应/,
  },
  {
    property: 'prognosis',
    cue: /(?<v>(?:病程|发病|年龄|就诊|治疗|手术|诊断|发现|肿瘤|病变|分期)[^，。；：]{0,6}越[^，。；：]{1,4}(?:，)?(?:效果|预后|疗效|恢复|治疗效果|治愈率)[^，。；：]{0,3}越[好差快慢高低])$/dg,
    subject: carried,
    value: whole,
  },
  {
    property: 'prognosis',
    cue: /^(?:但|且|但是|而且|并且|本病|该病|此病|治愈后|术后|停药后|愈后|患者|也){0,2}(?<v>(?:仍|也|还|较|极|很|非常)?(?:容易|极易|较易|易|常常?|可)(?:反复)?复发|复发率(?:较|很|极|相对)?[高低])$/dg,
    subject: carried,
    value: { ...whole, shortest: 3 },
  },
  {
    property: 'prognosis',
    cue: /^(?:[^，。；：]{0,8}(?:患者|病人|患儿|者|病例|愈后|治愈后|痊愈后|后期|晚期|恢复后))?(?<v>(?:可|常|会|易|多|往往|将)(?:能)?(?:遗留|留有|残留|留下)(?:有)?[^，。；：]{2,16}(?:后遗症|障碍|残疾|畸形|瘢痕|疤痕|瘫痪|减退|丧失))$/dg,
    subject: carried,
    value: whole,
  },
  {
    property: 'prognosis',
    cue: /^(?:一般|通常|病程|经治疗|及时治疗|经积极治疗|经[^，。；：]{2,10}治疗|适当治疗){0,2}后?(?<v>(?:一般|多|可|通常|大多|多数)(?:在|于|需|约|可|能){0,3}\d{1,2}\s?(?:～|~|-|—|至|到)?\s?\d{0,2}\s?(?:小时|天|周|个?月|年|日)(?:左右|以?内)?(?:可|即可|能|就能|便可|内|后|自行|逐渐|完全|基本){0,4}(?:自愈|治愈|痊愈|愈合|恢复正常|恢复|消退|消失|缓解|脱落))$/dg,
    subject: carried,
    value: whole,
  },
]
