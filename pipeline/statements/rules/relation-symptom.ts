import { type Frame, findFrames, type ListValue } from '../relations/frames.ts'
import { illsApart } from '../relations/ills-among-signs.ts'
import { listedSigns } from '../relations/kinds-listed.ts'
import type { StatementRule } from '../rule.ts'

const subject = { types: ['disease'], loose: true, rivals: ['drug', 'procedure'] } as const
/** A stage is of the disease at hand; what stands before its word is a place or a time. */
const staged = { types: ['disease'], carried: true } as const
const strong: ListValue = { kind: 'list', types: ['symptom', 'disease'], open: true, onward: true, as: 'symptom' }
/** What comes after an operation or a drug is no sign of the disease. */
const treatedBefore =
  /(?:片|线|CT|MRI|超声|造影|镜|图|病理|涂片|检查)[上中下]?(?:早期|晚期|急性期)?(?:多|常|可|主要)?$|术后|[用服停]药后|接种后|注射后|手术后|治疗后|使用后/
const weak: ListValue = { kind: 'list', types: ['symptom'], onward: true, as: 'symptom', vouched: true }

/** What a test shows is its finding, no symptom. */
const seen = /(?:图|片|线|CT|MRI|超声|B超|影像学?|镜|病理|化验|检查)[上中下]?(?:多|常|可|主要|通常){0,2}$/

const frames: readonly Frame[] = [
  {
    property: 'symptom',
    cue: /(?:的|之)?(?:最?常见|主要|典型|临床|首发|早期|晚期|全身|局部|伴随|特征性|一些|常?出现|明显|的){0,4}(?:症状|临床表现|表现|体征)(?:特点|特征)?(?:和体征|及体征|与体征)?(?:通常|一般|常常?|多|主要|往往|可能|可|都|大多|则|也|还|会){0,3}(?:包括|包含|为|是|有)(?:了|以下|以下几种)?/dg,
    subject,
    value: strong,
    notAfter: seen,
  },
  {
    property: 'symptom',
    cue: /(?:^(?:其|本病|该病|临床|主要|典型|早期|晚期|初期|的){0,3}(?:特征|特点|症状|体征|皮损|皮疹|病变|发作))?(?:主要|临床上?|常|多|可|一般|通常|典型|会|往往){0,3}表现(?:为|有|出)/dg,
    subject,
    value: strong,
    notAfter: seen,
  },
  {
    property: 'symptom',
    cue: /(?:是|常|多|通常|一般|临床|主要|往往){0,2}以(?<v>[^，。；：]{2,40}?)为(?:其|最)?(?:主要|首发|突出|典型|常见|特征性?|临床|基本|的){1,3}(?:表现|症状|特征|体征)/dg,
    subject,
    value: { kind: 'list', types: ['symptom', 'disease'], as: 'symptom' },
  },
  {
    property: 'symptom',
    cue: /(?:(?:可以?|常常?|会|能|多|往往|通常|易|容易|可能会?|有时会?|经常|也可|还可|还会|也会|亦可|并可)(?:同时|反复|突然|逐渐|随后|继而)?(?:出现|伴随着?|伴有?|(?<!常)见到?|引起|引发|导致|造成|产生|发生)|(?:可|常|多|会)有|伴有|伴随着?)(?:了|一些|明显的?|不同程度的)?/dg,
    subject,
    value: weak,
    unless: /并发症/,
    notAfter: treatedBefore,
  },
  {
    property: 'symptom',
    cue: /^[^，。；：无不未没]{1,8}(?:时|后)(?:可|会|常|易|多)?(?:出现|有|感到|伴有?|见)(?<v>[^，。；：]{2,40})$/dg,
    subject: { types: ['disease'], carried: true },
    value: weak,
    notAfter: treatedBefore,
    section: 'subtype',
  },
  {
    property: 'symptom',
    cue: /^(?:其中)?最(?:早|先|常见|突出|典型|明显|主要)(?:、最[^，。；：、]{1,4})?(?:出现)?的(?:症状|表现|感觉)?(?:就?是|为)(?!什么|哪|否)/dg,
    subject: { types: ['disease'], carried: true },
    value: weak,
  },
  {
    property: 'symptom',
    cue: /^(?:[\u4e00-\u9fff]{2,6}样|全身|局部|神经系统|消化道|呼吸道|眼部|肺部|皮肤|关节|[早晚初后]期)(?:的)?(?:症状|表现)(?:主要|常见的?|常|多|可|还){0,2}(?:包括|为|是|有|如)(?!哪|什么|何|无|否)/dg,
    subject: { types: ['disease'], carried: true },
    value: strong,
  },
  {
    property: 'symptom',
    cue: /^(?<v>[^，。；：]{3,60}?)(?:时|者)?(?:应|要|须|需|多|常|往往|则)?(?:高度)?(?:警惕|怀疑|想到|考虑|提示|当心|提防|多半是|多是|就是|可能是)(?:有|为|是|发生|出现|并发|合并)?(?<s>(?!是否|有无)[^，。；：、的]{3,16}?)(?:的?可能|的信号|的征兆)?$/dg,
    subject: { types: ['disease'] },
    value: { kind: 'list', types: ['symptom'], as: 'symptom' },
    unless: /^[^、和及或]+$|的人|人群|工作|长期|检查|超声|CT|MRI|升高|阳性|治疗|用药|术后/,
  },
  {
    property: 'symptom',
    cue: /^(?:例如|比如|如)(?![果何下有])/dg,
    subject,
    value: weak,
    follows: /(?:症状|表现|不适)$/,
    unless: /并发症|疾病$/,
  },
  {
    property: 'symptom',
    cue: /^(?:例如|比如|如)(?![果何下此])(?<v>[^，。；：]{2,60})$/dg,
    subject: staged,
    value: { ...weak, types: ['symptom', 'disease'], like: /^[\u4e00-\u9fff]{2,8}(?:畸形|偏斜|样改变|征)$/ },
    follows: /(?:出现|表现为|可见|可有|伴有?)[^，。；：]{2,16}$/,
    section: 'symptom',
  },
  {
    property: 'symptom',
    cue: /^(?:从而|进而|并|最终|甚至)?(?:导致|引起|引发|造成)(?:了|一些|明显的?|不同程度的)?/dg,
    subject,
    value: weak,
    unless: /并发症/,
  },
  {
    property: 'symptom',
    cue: /^(?:[^，。；：、]{0,6}?)(?:先|首先|初起|起初|最初|随后|继而|接着|然后|而后|其后|之后|很快|迅速|进而|后期|最后|逐渐){1,2}(?:会|可以?|可能|常|即|再|又){0,2}(?:[\u4e00-\u9fff]{2,5}?)?(?:出现|变为|转为|发展为|演变为|形成|伴有?|自觉|感到|感觉|发生|变成)(?:了|一些|明显的?|不同程度的)?(?<v>[^，。；：]{2,40})$/dg,
    subject: staged,
    value: { ...weak, types: ['symptom', 'disease'] },
    section: 'symptom',
  },
  {
    property: 'symptom',
    cue: /^[^，。；：、不无未没]{0,16}?(?:(?<=[时期])(?:常|多|还|可)?有|可见|可有|出现|见有|伴有|可伴有?|常有|会有)(?:了|一些|明显的?|不同程度的)?(?<v>[^，。；：]{2,40})$/dg,
    subject: staged,
    value: { ...weak, types: ['symptom', 'disease'] },
    section: 'symptom',
  },
  {
    property: 'symptom',
    cue: /^(?:常|多|可|也|还)?有(?![时些的])(?<v>[^，。；：]{1,29}[^，。；：者])$/dg,
    subject: { types: ['disease'] },
    value: weak,
  },
  {
    property: 'symptom',
    cue: /^(?:随后|继而|接着|而后|其后|之后)(?:又|再|会|可)?(?:出现|伴有?|发生|有)?(?<v>[^，。；：]{2,40})$/dg,
    subject: staged,
    value: weak,
  },
  {
    property: 'symptom',
    cue: /^(?<s>这些|上述|此类)[^，。；：]{0,8}?(?:症状|表现)(?:主要|通常|一般|可|常)?(?:包括|有|为)(?<v>[^，。；：]{2,80})/dg,
    subject: { ...subject, loose: true },
    value: strong,
  },
  {
    property: 'symptom',
    cue: /^(?<s>[^，。；：的]{2,16}?)(?:引起|导致|造成)的(?=[^，。；：]{0,20}[、或和])(?<v>[^，。；：]{2,30})$/dg,
    subject,
    value: weak,
    unless: /并发症/,
  },
  {
    property: 'symptom',
    cue: /(?:^(?:而|但|并|也|且)?|而|但|可以?|一般|通常|多|常|大多|早期|往往)(?:没有|无(?!明显|任何|特异|特殊|光感|知觉|尿(?![频急痛失血])|力|汗|脉(?!管)|味|神(?!经))|不伴有?)(?:任何|明显的?)?/dg,
    subject,
    value: { kind: 'list', types: ['symptom'], as: 'symptom' },
    negated: true,
  },
]

export const relationSymptom: StatementRule = {
  id: 'relation-symptom',
  why: 'A clause that says how a disease shows itself names its symptoms after words such as 表现为 and 可出现.',
  find: (page) => illsApart(page, findFrames(page, [...frames, ...listedSigns])),
  examples: [
    [
      '急性胰腺炎的主要症状包括上腹痛、恶心和呕吐等。',
      [
        'disease 急性胰腺炎 | symptom | 上腹痛',
        'disease 急性胰腺炎 | symptom | 恶心',
        'disease 急性胰腺炎 | symptom | 呕吐',
      ],
    ],
    [
      '川崎病好发于幼儿，表现为持续发热、皮疹。该病还可出现颈部淋巴结肿大。',
      [
        'disease 川崎病 | symptom | 持续发热',
        'disease 川崎病 | symptom | 皮疹',
        'disease 川崎病 | symptom | 颈部淋巴结肿大',
      ],
    ],
    [
      '猩红热的症状多在发病一天后出现，包括发热、咽痛等。',
      ['disease 猩红热 | symptom | 发热', 'disease 猩红热 | symptom | 咽痛'],
    ],
    ['甲状腺结节多无明显症状，可能会出现吞咽困难。', ['disease 甲状腺结节 | symptom | 吞咽困难 | possible']],
  ],
  leaves: ['患者，男，45岁，出现腹痛、呕吐。', '哮喘会出现咳嗽吗？', '规范治疗的湿疹不会出现色素沉着。'],
}
