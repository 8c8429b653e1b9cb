import type { Replacement } from '../../edit.ts'
import type { Remark, Rule } from '../../rule.ts'
import { sitesOf } from '../../signs.ts'
import { extentOf, verdictOn } from '../confusion/evidence.ts'
import { type Places, placesOf } from '../confusion/places.ts'
import { type Occurrence, scan, scannerOf } from '../confusion/scan.ts'
import { findSubstitutions, isUnusual } from '../confusion/substitution.ts'
import { confusions } from '../tables/confusions.ts'
import { misspellings } from '../tables/misspellings.ts'
import { isTraditional } from '../variants.ts'

const known = [...confusions, ...misspellings].map(placesOf)
const scanner = scannerOf(known, isUnusual)

/** So far to either side kana tell of Japanese, which has some of the forms that Simplified text has not. */
const reach = 16
const isInJapanese = (text: string, at: number): boolean =>
  /[\u3041-\u3096\u30a1-\u30fa]/.test(text.slice(Math.max(0, at - reach), at + reach))

function* judge(text: string, { confusion }: Places, found: readonly Occurrence[]): Generator<Replacement | Remark> {
  const extent = extentOf(text, confusion, found)
  const message = `${confusion.wrong} may stand for ${confusion.right}`
  for (const one of found) {
    if (confusion.onlySimplified === true && isInJapanese(text, one.at)) continue
    const verdict = verdictOn(one, confusion, extent)
    const span = { start: one.at, end: one.at + 1 }
    if (verdict === 'repair') yield { ...span, text: confusion.right }
    else if (verdict === 'note') yield { ...span, code: 'wrong-character', message }
  }
}

export const wrongCharacter: Rule = {
  id: 'wrong-character',
  why: 'A faulty conversion put one character for another all through a page, as 嵴 for 脊, and the words around it prove it.',
  signs: scanner.signs,
  *find(text, sites = sitesOf(text, scanner.signs)) {
    const edits: Replacement[] = []
    let script: boolean | undefined
    const scanned = scan(text, scanner, sites)
    for (const [places, found] of scanned.found) {
      const isNews = ({ place }: Occurrence) => (place ? place.sense !== 'stays' : places.confusion.unused === true)
      if (!found.some(isNews)) continue
      if (places.confusion.onlySimplified === true) {
        script ??= isTraditional(text)
        if (script) continue
      }
      for (const item of judge(text, places, found)) {
        if ('code' in item) yield item
        else edits.push(item)
      }
    }
    yield* edits.sort((a, b) => a.start - b.start)
    yield* findSubstitutions(text, scanned.unusual)
  },
  examples: [
    ['颈嵴髓损伤后应尽早减压', '颈脊髓损伤后应尽早减压'],
    ['强直性嵴柱炎患者，脑嵴液检查正常', '强直性脊柱炎患者，脑脊液检查正常'],
    ['硬嵴膜外阻滞，穿刺点位于嵴椎L3～4', '硬脊膜外阻滞，穿刺点位于脊椎L3～4'],
    ['嵴柱侧凸，取髂嵴骨植骨，嵴膜完整', '脊柱侧凸，取髂嵴骨植骨，脊膜完整'],
    ['嵴髓、嵴神经与嵴柱均受累，嵴中线偏移', '脊髓、脊神经与脊柱均受累，脊中线偏移'],
    ['起病迅勐，唿吸困难，视物模煳', '起病迅猛，呼吸困难，视物模糊'],
    ['胰岛素溷合型，溷匀后皮下注射', '胰岛素混合型，混匀后皮下注射'],
    ['疗效显着优于对照组，差异有显着性', '疗效显著优于对照组，差异有显著性'],
    ['随著病情进展，色素沉著加深，应及早就医', '随着病情进展，色素沉着加深，应及早就医'],
    [
      '随著年龄增长，附著于骨面的肌腱变性，疼痛沿著神经放射，以夜间为著，活动后尤著，更著急',
      '随着年龄增长，附着于骨面的肌腱变性，疼痛沿着神经放射，以夜间为著，活动后尤著，更着急',
    ],
    [
      '疗效显着优于对照组，差异有显着性，皮疹以躯干为着，瘙痒夜间尤着。',
      '疗效显著优于对照组，差异有显著性，皮疹以躯干为著，瘙痒夜间尤著。',
    ],
    [
      '左叶占位约3 cm，切口一期癒合；併发症包括肺部感染，每週复查肝肾功能，抑鬱者夜裏加重',
      '左叶占位约3 cm，切口一期愈合；并发症包括肺部感染，每周复查肝肾功能，抑郁者夜里加重',
    ],
    ['休克时多个髒器受累，肾髒首当其冲，恢復期定期複查', '休克时多个脏器受累，肾脏首当其冲，恢复期定期复查'],
    ['综合徵的特徵为口乾、眼乾，瞭解病史即可', '综合征的特征为口干、眼干，了解病史即可'],
    ['为什麽会复发？怎麽办？那幺，并发癥有哪些', '为什么会复发？怎么办？那么，并发症有哪些'],
    ['功能恢覆后仍应覆查，病因覆杂，不可覆盖创面', '功能恢复后仍应复查，病因复杂，不可覆盖创面'],
    [
      '针炙治疗35例，艾炙与隔姜炙各半，脉博细速，早博频发，心博有力',
      '针灸治疗35例，艾灸与隔姜灸各半，脉搏细速，早搏频发，心搏有力',
    ],
    [
      '早期诊断、门珍诊疗：经珍断为溃疡，珍疗及时，会珍后出院',
      '早期诊断、门珍诊疗：经珍断为溃疡，珍疗及时，会珍后出院',
    ],
  ],
  leaves: [
    '髂嵴最高点连线平对L4棘突',
    '蝶骨嵴脑膜瘤切除术',
    '牙槽嵴吸收，剩余嵴低平',
    '胫骨嵴内侧、骶正中嵴与室上嵴',
    '线粒体嵴膜上有ATP合酶',
    '神经嵴细胞迁移形成脊神经节',
    '内膜折叠成嵴，嵴膜面积大',
    '气管隆嵴处见新生物，脊柱正常',
    '粘膜、返流与适应症',
    '勐海县人民医院、勐腊县疾控中心与江城县勐烈镇卫生院',
    '菜品为滑熘里脊、熘肝尖，锅底烧煳了，他打了一声唿哨',
    '乾隆年间，魏徵谏言；癥瘕积聚，癥结已明；瞭望台上彷徨',
    '显著疗效，著名医师著有专著，沈阳与沈医生，覆盖率',
    '彰显着大爱，穿着名牌，写着名字，编着辫子',
    '化浓妆后出现红肿；炭疽与坏疽；自己经常失眠；有助骨骼生长',
    '患者述伤口化浓三天，未就诊',
    '炙甘草与炙黄芪同煎，便秘者减量；针剌一次，医学博士出诊',
    '抗ヒスタミン薬と鼻噴霧用ステロイド薬を併用する。',
    '此法衹可暂用，不可久服',
    '郁达夫、週刊、佔俾、臟象，均照原书',
  ],
}
