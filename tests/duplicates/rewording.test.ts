import { describe, expect, test } from 'vitest'
import { newDocument } from '../../pipeline/document.ts'
import { duplicates } from '../../pipeline/duplicates/index.ts'
import { passageKey } from '../../pipeline/duplicates/key.ts'
import { nearness } from '../../pipeline/duplicates/nearness.ts'
import { saysTheSame } from '../../pipeline/duplicates/same-meaning.ts'
import { defaultOptions } from '../../pipeline/options.ts'

type Pair = readonly [what: string, one: string, other: string]

/** The same, pasted again by a hand that smoothed it. */
const same: readonly Pair[] = [
  [
    '使 for 让, 可以 for 可, 时候 for 时, 在 and 的 left out',
    '慢性荨麻疹的患者在发作的时候可以口服西替利嗪，使风团和瘙痒得到缓解，平时要注意避免接触花粉、尘螨和动物的皮屑，并且保持居室的通风和干燥，睡前不要饮酒。',
    '慢性荨麻疹患者发作时可口服西替利嗪，让风团和瘙痒得到缓解，平时要注意避免接触花粉、尘螨和动物的皮屑，并且保持居室的通风和干燥，睡前不要饮酒。',
  ],
  [
    '会 and 了 added, 的 left out',
    '甲状腺结节大多数没有任何症状，往往是体检时做颈部彩超才发现，结节较大时压迫气管，患者出现呼吸困难和声音嘶哑，这时应当到甲状腺外科就诊评估。',
    '甲状腺结节大多数没有任何症状，往往是在体检时做了颈部彩超才发现的，结节较大时会压迫气管，患者会出现呼吸困难和声音嘶哑，这时应当到甲状腺外科就诊评估。',
  ],
  [
    '如果 for 如, 因为 for 因',
    '痛风急性发作期关节红肿热痛，如疼痛剧烈可服用秋水仙碱，因药物有胃肠道反应，服药期间要多饮水并注意观察大便，缓解期再开始降尿酸的治疗。',
    '痛风急性发作期关节红肿热痛，如果疼痛剧烈可以服用秋水仙碱，因为药物有胃肠道反应，服药期间要多饮水并注意观察大便，缓解期再开始降尿酸治疗。',
  ],
  [
    '和 for 与, 及 for 以及',
    '骨质疏松症与年龄、性别及生活习惯都有关系，绝经后的妇女应当适量补充钙剂与维生素，坚持户外的日光照射及负重锻炼，这样才能延缓骨量的丢失，防止骨折发生。',
    '骨质疏松症和年龄、性别以及生活习惯都有关系，绝经后的妇女应当适量补充钙剂和维生素，坚持户外日光照射以及负重锻炼，这样才能延缓骨量的丢失，防止骨折发生。',
  ],
  [
    '但是 for 但, 所以 for 因此',
    '胆囊息肉多数是良性的胆固醇结晶，一般不需要治疗，但直径较大的息肉有癌变的可能，因此应定期复查超声，发现息肉短期内明显长大就要考虑切除胆囊。',
    '胆囊息肉多数是良性的胆固醇结晶，一般不需要治疗，但是直径较大的息肉有癌变的可能，所以应定期复查超声，发现息肉短期内明显长大就要考虑切除胆囊。',
  ],
  [
    '被 for 由, 这种 for 此种, 时候 for 时',
    '手足口病由肠道病毒引起，此种疾病多发生于学龄前的儿童，发病时口腔和手足出现疱疹，家长应让患儿在家休息，玩具和餐具要煮沸消毒，避免传染别的孩子。',
    '手足口病由肠道病毒引起，这种疾病多发生在学龄前儿童，发病的时候口腔和手足出现疱疹，家长应让患儿在家休息，玩具和餐具要煮沸消毒，避免传染别的孩子。',
  ],
  [
    '应该 for 应当, 需要 for 需, 已经 for 已',
    '白内障患者视力已明显下降并且影响生活时，应当考虑手术，术前需检查眼压和角膜内皮，术后需按时滴眼药水，不要揉眼睛，洗脸时避免脏水流进眼内。',
    '白内障患者视力已经明显下降并且影响生活时，应该考虑手术，术前需要检查眼压和角膜内皮，术后需要按时滴眼药水，不要揉眼睛，洗脸时避免脏水流进眼内。',
  ],
  [
    '您 for 你, 吧 and 呢 at the ends',
    '你好，根据你的描述考虑是肠易激综合征，建议你先做肠镜排除器质性病变，饮食上少吃生冷辛辣的食物，保持心情舒畅，必要时口服匹维溴铵缓解腹痛。',
    '您好，根据您的描述考虑是肠易激综合征呢，建议您先做肠镜排除器质性病变吧，饮食上少吃生冷辛辣的食物，保持心情舒畅，必要时口服匹维溴铵缓解腹痛。',
  ],
  [
    '或者 for 或, 并 for 并且, 都 and 也 added',
    '过敏性鼻炎的典型表现是阵发性喷嚏、清水样鼻涕和鼻塞，接触冷空气或刺激性气味容易诱发，鼻用激素是首选的药物，并要坚持冲洗鼻腔，按疗程用药。',
    '过敏性鼻炎的典型表现是阵发性喷嚏、清水样鼻涕和鼻塞，接触冷空气或者刺激性气味也都容易诱发，鼻用激素是首选药物，并且要坚持冲洗鼻腔，按疗程用药。',
  ],
  [
    '地 and 得, 着 left out, 将 for 把',
    '溃疡性结肠炎的病人要把饮食调整得清淡而易于消化，每日缓慢地进餐，忌食牛奶和海鲜，病情活动时遵照着医嘱使用美沙拉嗪，切不可自行停药，以免复发。',
    '溃疡性结肠炎的病人要将饮食调整清淡而易于消化，每日缓慢进餐，忌食牛奶和海鲜，病情活动时遵照医嘱使用美沙拉嗪，切不可自行停药，以免复发。',
  ],
  [
    '从而 added, 对于 for 对, 通过 kept',
    '睡眠呼吸暂停的患者对治疗往往缺乏认识，通过佩戴呼吸机可改善夜间的缺氧，减少心脑血管意外，对肥胖的患者减重也很重要，平时宜采取侧卧的睡姿。',
    '睡眠呼吸暂停的患者对于治疗往往缺乏认识，通过佩戴呼吸机可改善夜间的缺氧，从而减少心脑血管意外，对于肥胖患者减重也很重要，平时宜采取侧卧的睡姿。',
  ],
  [
    '虽然 for 虽, 而且 for 且',
    '带状疱疹虽可自行痊愈，但年老体弱者常遗留神经痛，且疼痛持续很久，发病后尽早口服伐昔洛韦可缩短病程，且能降低后遗神经痛的发生，皮损处保持干燥。',
    '带状疱疹虽然可自行痊愈，但年老体弱者常遗留神经痛，而且疼痛持续很久，发病后尽早口服伐昔洛韦可缩短病程，而且能降低后遗神经痛的发生，皮损处保持干燥。',
  ],
  [
    '的话 added, 就 left out, 时 for 时候',
    '妊娠期的妇女如果感觉胎动明显减少，就要马上到医院做胎心监护，不要等到产检的时候再说，发现脐带绕颈也不必惊慌，医生会根据情况就分娩方式给出建议。',
    '妊娠期的妇女如果感觉胎动明显减少的话，要马上到医院做胎心监护，不要等到产检时再说，发现脐带绕颈也不必惊慌，医生会根据情况就分娩方式给出建议。',
  ],
  [
    '以便 for 以, 于 for 在, 之 for 的',
    '脂肪肝是脂肪在肝细胞内过度堆积的病理状态，患者在确诊后应当控制热量、戒除饮酒，坚持有氧运动，在服用水飞蓟宾期间复查肝功能，以观察治疗的效果。',
    '脂肪肝是脂肪于肝细胞内过度堆积之病理状态，患者在确诊后应当控制热量、戒除饮酒，坚持有氧运动，于服用水飞蓟宾期间复查肝功能，以便观察治疗之效果。',
  ],
  [
    '还 and 则 added, 所 left out, 给 for 为',
    '腰椎间盘突出所引起的坐骨神经痛，卧床休息是最基本的疗法，牵引和理疗可辅助，保守治疗无效时则考虑微创手术，出院后要为患者制订康复计划，避免久坐。',
    '腰椎间盘突出引起的坐骨神经痛，卧床休息是最基本的疗法，牵引和理疗还可以辅助，保守治疗无效时考虑微创手术，出院后要给患者制订康复计划，避免久坐。',
  ],
]

const frame = (said: string): string =>
  `患者入院后完善各项检查，诊断明确，${said}，家属表示理解并且签字同意，护士已经将注意的事项逐条告知，出院后仍然要到门诊随访，如有不适随时就诊。`
const inFrame = (what: string, one: string, other: string): Pair => [what, frame(one), frame(other)]

/** As near as the others, but something else is said. */
const different: readonly Pair[] = [
  inFrame('another drug', '给予阿托伐他汀口服治疗', '给予瑞舒伐他汀口服治疗'),
  inFrame('another drug by one character', '术前静脉滴注头孢呋辛预防感染', '术前静脉滴注头孢呋肟预防感染'),
  inFrame('a number', '每日口服泼尼松30mg', '每日口服泼尼松50mg'),
  inFrame('a Chinese number', '连续服药三周后复查', '连续服药六周后复查'),
  inFrame('a side', '行左侧股骨颈骨折内固定术', '行右侧股骨颈骨折内固定术'),
  inFrame('a negation', '目前的情况需要输血', '目前的情况不需要输血'),
  inFrame('可 and 不可', '术后可进食牛奶', '术后不可进食牛奶'),
  inFrame('应 for 可', '复发时可切除脾脏', '复发时应切除脾脏'),
  inFrame('宜 for 应', '本病宜行介入治疗', '本病应行介入治疗'),
  inFrame('先 for 后', '先做化疗再行手术切除', '先做手术再行化疗切除'),
  inFrame('a time', '嘱其早晨空腹服用甲状腺素', '嘱其睡前空腹服用甲状腺素'),
  inFrame('a degree', '疼痛轻微时给予止痛药物', '疼痛剧烈时给予止痛药物'),
  inFrame('another subject', '主任已告知手术的风险', '麻醉师已告知手术的风险'),
  inFrame('or for and', '给予利尿剂和补钾治疗', '给予利尿剂或补钾治疗'),
  inFrame('必须 for 可以', '每年可以复查一次胃镜', '每年必须复查一次胃镜'),
]

const isRepeat = (one: string, other: string): boolean => {
  const text = `${one}\n\n${other}\n`
  const outcome = duplicates.apply(newDocument('x', { path: 'x', sha256: '', runs: [] }, text), [], defaultOptions)
  return outcome.kind !== 'keep' || outcome.document.text !== text
}

describe('light rewording is a repeat', () => {
  test.each(same)('%s', (_, one, other) => {
    const [a, b] = [passageKey(one), passageKey(other)]
    expect(nearness(a, b)).toBeDefined()
    expect(saysTheSame(a, b)).toBe(true)
    expect(saysTheSame(b, a)).toBe(true)
    expect(isRepeat(one, other)).toBe(true)
    expect(isRepeat(other, one)).toBe(true)
  })
})

describe('what says something else stays', () => {
  test.each(different)('%s', (_, one, other) => {
    const [a, b] = [passageKey(one), passageKey(other)]
    expect(saysTheSame(a, b)).toBe(false)
    expect(saysTheSame(b, a)).toBe(false)
    expect(isRepeat(one, other)).toBe(false)
  })
})
