import { type Frame, findFrames, type ListValue } from '../relations/frames.ts'
import type { StatementRule } from '../rule.ts'

/** The clause speaks of patients, a stage or a grade of the disease at hand. */
const carried = { types: ['disease'], carried: true } as const
const symptoms: ListValue = { kind: 'list', types: ['symptom'], onward: true, as: 'symptom', vouched: true }
const signs: ListValue = { ...symptoms, types: ['symptom', 'disease'] }

/** How many of the patients, or which of them. */
const some =
  '(?:约?\\d{1,2}\\s?[%％]的?|半数以上的?|近半数的?|一部分|部分|少数|多数|大多数?的?|大部分的?|绝大多数的?|极少数|许多|很多|不少|有些|有的|个别|相当一部分)'
const people = '(?:患者|患儿|病人|病例|婴儿|孩子|人)'
/** A grade or stage that stands for those who are in it. */
const graded =
  '(?:轻者|重者|严重者|较重者|较轻者|轻症者?|重症者?|轻型|重型|典型者|病情严重者|病情较重者|病程长者|慢性者|急性者|轻度者|中度者|重度者|(?:轻|中|重|轻中|中重)度(?:患者|病人)|(?:早|初|中|晚|后|末|急性|慢性|活动|进展|终末|发作|前驱|潜伏)期(?:患者|病人)?|起病初|病初|疾病初期|疾病早期|疾病晚期|发病初期|发作时|急性发作时|发病时|严重时|病情严重时|病情加重时)'
const mostly =
  '(?:还|也|则|仅|只|主要|常常|常|可以|可|多|会|均|往往|突然|逐渐|自觉|通常|可能会?|一般|偶尔|偶|易|容易|临床上?|伴随|同时|有时){0,3}'
const shows =
  '(?:出现|合并出现|伴随着?|伴有|伴|有|感觉到?|感到|诉|主诉|表现为|表现出|发生|见|产生|存在)(?:了|一些|明显的?|不同程度的|程度不等的)?'

const frames: readonly Frame[] = [
  {
    property: 'symptom',
    cue: new RegExp(`^${some}(?:的)?${people}(?:中|的)?${mostly}${shows}`, 'dg'),
    subject: carried,
    value: symptoms,
    unless: /并发症|病史|疾病$/,
    unconditional: true,
  },
  {
    property: 'symptom',
    cue: new RegExp(
      `^${people}(?:往往|大多数?|多数?|常常|常|可|会|一般|通常|容易|易|可能会?|主要|有时)${mostly}${shows}`,
      'dg',
    ),
    subject: carried,
    value: symptoms,
    unless: /并发症|病史|疾病$/,
    unconditional: true,
  },
  {
    property: 'symptom',
    cue: new RegExp(`^${graded}(?:患者|病人)?${mostly}(?:${shows})?(?=.{2})(?!可|能|会|易|发|无|没|患者|病人)`, 'dg'),
    subject: carried,
    value: symptoms,
    unless: /^(?:治疗|用药|手术|以|应|需|禁|宜|为|或)|并发症|应|宜/,
  },
  {
    property: 'symptom',
    cue: /^(?:伤后|受伤后|损伤后|骨折后|扭伤后|脱位后|发病后|患病后|起病后|感染后|中毒后|咬伤后|烫伤后|患处|患肢|患侧|患部|患膝|患肩|患踝|患指|患眼|患耳|患牙|受伤部位|受伤处|病变部位|病变处|受累关节|受累肢体)(?:常|可|会|多|立即|即|迅速|很快|逐渐|通常|往往|明显){0,3}(?:皮肤)?(?:自觉|出现|有|呈|伴有?|感到?)?(?:明显的?|剧烈的?)?(?=.{2})/dg,
    subject: carried,
    value: symptoms,
    unless: /^(?:治疗|应|需|可|不|要|涂|用|抬高|固定)|自然|放松|\d/,
  },
  {
    property: 'symptom',
    cue: /^(?:可|会|多|常|并|且)?随着?(?:病情|疾病|病程|病变|肿瘤|骨折|时间|年龄)的?(?:进展|发展|加重|延长|增大|推移|增长)(?:可|会|逐渐|后|而|还|常|往往){0,3}(?:出现|伴有?|产生|发生|表现为)/dg,
    subject: carried,
    value: symptoms,
  },
  {
    property: 'symptom',
    cue: /^(?<v>[^，。；：]{2,30}?)(?:均|都|也|常|往往|通常)?(?:是|为)(?:本病|该病|此病|其|(?<s>[^，。；：的最]{2,20}?)的?)?(?:的|最|较|为|常见|主要|典型|早期|首发|突出|重要|特征性?|特有|特异性|多见|核心|标志性|一个|之一|[两二三四五几]大){1,5}(?:症状|体征|表现|临床表现|特征|信号)(?:之一)?$/dg,
    subject: { types: ['disease'] },
    value: { ...signs, onward: false },
    unless: /^(?:临床上?|主要|多|常|一般)*以/,
    notAfter: /检查|[XBC]|片|超声|镜/,
  },
  {
    property: 'symptom',
    cue: /^(?:体检|查体|体格检查|专科检查|局部检查|检查)(?:时|中|上)?(?:可|常|多|能|常可){0,2}(?:见到?|有|发现|触及|扪及|触到|闻及|听到|看到)(?:明显的?|轻度|局部)?(?=.{2})/dg,
    subject: carried,
    value: { ...signs, onward: true },
  },
  {
    property: 'symptom',
    cue: /(?:^|(?<=时|后|患者|病人|患儿|者|而|并|可|会|常|多|还|也|易|能|起))(?:出现|伴有?|引起|引发|产生|导致|呈现)(?:了|一些|明显的?|不同程度的)?(?<v>[^，。；：]{2,40}?)等[^，。；：、]{0,8}(?:症状|表现|不适|体征|体态|畸形)$/dg,
    subject: { types: ['disease'], loose: true, rivals: ['drug', 'procedure'] },
    value: symptoms,
    unconditional: true,
    notAfter: /^(?:如|若|一旦|当|要是|假如)|以免|避免|防止|是否|有无|缓解|改善|减轻|消除|停药|用药|服药|手术后/,
  },
]

/** What becomes of a tissue, told as the mark of a disease. */
const changed =
  /^[\u4e00-\u9fff]{2,12}(?:变化|改变|增厚|增生|形成|缺损|损害|损伤|纤维化|沉积|浸润|萎缩|破坏|脱失|变性|丢失|减少|增多|炎症)$/

/** '临床以A、B为特征'. */
const defined: Frame = {
  property: 'symptom',
  cue: /(?:是|为)(?:一[种组类])?以(?<v>[^，。；：]{2,60}?)等?为(?:其)?(?:共同|主要|突出|基本|典型|临床)?(?:的)?(?:特点|特征|表现|临床表现|症状)的(?=[^，。；：]{0,20}$)/dg,
  subject: { types: ['disease'] },
  value: { ...signs, onward: false, like: changed },
}

/** 'D发作时，患者突感S、T'. */
const felt: Frame = {
  property: 'symptom',
  cue: /^(?:患者|病人|患儿)?(?:突然|突|常|多|自觉|逐渐)?(?:感到|感觉到|自觉|突感|突发|诉)(?<v>[^，。；：]{2,40})$/dg,
  subject: { types: ['disease'], carried: true },
  value: symptoms,
  unless: /情况|是否|治疗/,
  section: 'symptom',
}

/** Clauses in which a disease is at hand by its onset. */
const marked: Frame = {
  property: 'symptom',
  cue: /(?:临床上?|主要|常|多|一般){0,2}(?<!是|一种|为)以(?<v>[^，。；：]{2,60}?)等?为(?:其|主要|突出|基本|共同|临床|典型|的){0,3}(?:特点|特征)$/dg,
  subject: { types: ['disease'], loose: true },
  value: { ...signs, onward: false, like: changed },
}

/** '主要特征包括A、B'. */
const features: Frame = {
  property: 'symptom',
  cue: /(?:的|其)?(?:主要|典型|突出|临床|核心|最大|的){0,3}(?:特征|特点)(?:主要)?(?:包括|表现为|有|为|是)(?!什么|哪)/dg,
  subject: { types: ['disease'], loose: true },
  value: { ...signs, vouched: true },
  notAfter: /病理|影像|流行|线|超声|CT|MRI|人群|发病$/,
}

/** 'D无S'. */
const lacking: Frame = {
  property: 'symptom',
  cue: /(?<=[\u4e00-\u9fff][病炎症征癌瘤疹疮])(?:一般|通常|多|常)?(?:没有|无(?!明显|任何|特异|特殊|关|需|法|论|效|痛|菌|症))/dg,
  subject: { types: ['disease'] },
  value: { kind: 'list', types: ['symptom', 'disease'], as: 'symptom' },
  negated: true,
}

export const relationSign: StatementRule = {
  id: 'relation-sign',
  why: 'What some patients, a grade or a stage of a disease show, and what is called its typical sign, is a symptom of it.',
  find: (page) => findFrames(page, [...frames, defined, felt, marked, features, lacking]),
  examples: [
    [
      '# 肾结石\n\n## 概述\n\n肾结石多见于青壮年。部分患者有血尿、尿频。',
      ['disease 肾结石 | symptom | 血尿', 'disease 肾结石 | symptom | 尿频'],
    ],
    [
      '# 甲状腺功能亢进症\n\n患者常有怕冷、多汗、心悸，突眼为本病的特征性体征。',
      [
        'disease 甲状腺功能亢进症 | symptom | 怕冷',
        'disease 甲状腺功能亢进症 | symptom | 多汗',
        'disease 甲状腺功能亢进症 | symptom | 心悸',
        'disease 甲状腺功能亢进症 | symptom | 突眼',
      ],
    ],
    [
      '急性扁桃体炎起病急。轻者咽痛、低热，重者可有高热、吞咽困难。',
      [
        'disease 急性扁桃体炎 | symptom | 咽痛',
        'disease 急性扁桃体炎 | symptom | 低热',
        'disease 急性扁桃体炎 | symptom | 高热',
        'disease 急性扁桃体炎 | symptom | 吞咽困难',
      ],
    ],
    ['麻疹临床以发热、结膜充血为特征。', ['disease 麻疹 | symptom | 发热', 'disease 麻疹 | symptom | 结膜充血']],
    ['接触性皮炎无神经痛。', ['disease 接触性皮炎 | symptom | 神经痛 | negated']],
    [
      '白塞病的主要特征包括口腔溃疡、皮疹和关节肿痛。',
      ['disease 白塞病 | symptom | 口腔溃疡', 'disease 白塞病 | symptom | 皮疹', 'disease 白塞病 | symptom | 关节肿痛'],
    ],
    ['晨僵是类风湿关节炎的典型症状。', ['disease 类风湿关节炎 | symptom | 晨僵']],
    [
      '心包炎有急性与慢性之分。检查时可闻及杂音，多数病人感到胸痛。',
      ['disease 心包炎 | symptom | 胸痛', 'disease 心包炎 | symptom | 杂音'],
    ],
    [
      '桡骨远端骨折好发于老年人。伤后腕部肿胀，活动受限。',
      ['disease 桡骨远端骨折 | symptom | 腕部肿胀', 'disease 桡骨远端骨折 | symptom | 活动受限'],
    ],
    ['慢性阻塞性肺疾病早期多无症状，随病情进展出现气短。', ['disease 慢性阻塞性肺疾病 | symptom | 气短']],
    ['梅尼埃病多见于中年人，发作时伴耳鸣。', ['disease 梅尼埃病 | symptom | 耳鸣']],
  ],
  leaves: [
    '患者，女，36岁，出现发热、咳嗽等症状。',
    '肺炎患者如出现胸闷等症状，应就医。',
    '鼻炎很常见。轻者可用生理盐水冲洗。',
    '头孢克肟治疗扁桃体炎。停药后出现皮疹等症状。',
    '少数患者无发热。',
    '踝关节扭伤很常见。伤后应冷敷，患肢抬高。',
  ],
}
