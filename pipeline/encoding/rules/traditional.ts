import type { Rule } from '../../rule.ts'
import { traditionalSpans } from '../script.ts'
import { simplify, traditionalHanzi } from '../variants.ts'
import { leftoverParticles } from '../zhu.ts'

export const traditional: Rule = {
  id: 'traditional',
  why: 'A document, or a block of it, is in Traditional characters; they become Simplified, the vocabulary stays.',
  // 著 is in neither script alone.
  signs: `${traditionalHanzi}著`,
  find(text) {
    const spans = traditionalSpans(text)
    const leftover = leftoverParticles(text, spans)
    return [...spans.flatMap((span) => [...simplify(text, span)]), ...leftover].sort((a, b) => a.start - b.start)
  },
  examples: [
    ['隨著年齡增長，關節軟骨顯著退化', '随着年龄增长，关节软骨显著退化'],
    ['皮膚色素沈著，著重於保濕與防曬', '皮肤色素沉着，着重于保湿与防晒'],
    ['乾燥症患者口乾、頭髮乾枯，乾隆年間已有記載', '干燥症患者口干、头发干枯，乾隆年间已有记载'],
    ['超音波檢查：肝臟囊腫2公分，沒有沾黏', '超音波检查：肝脏囊肿2公分，没有沾黏'],
    ['這是著名醫師的著作，意味著療效會持續', '这是著名医师的著作，意味着疗效会持续'],
    [
      '慢性肾病患者应限盐。\n\n黃耆能補氣固表，癥狀減輕後停藥。\n\n复查尿蛋白。',
      '慢性肾病患者应限盐。\n\n黄芪能补气固表，症状减轻后停药。\n\n复查尿蛋白。',
    ],
    [
      '《内经》记载“頭項強痛，腰似折，膕如結”，与坐骨神经痛相似。',
      '《内经》记载“头项强痛，腰似折，腘如结”，与坐骨神经痛相似。',
    ],
    [
      '拿著名單看著書，討論著名學者的論著，跟著作者執著於著述',
      '拿着名单看着书，讨论著名学者的论著，跟着作者执着于著述',
    ],
    [
      '關節腫痛以踝部為著，入夜尤著，左側較著；為著健康應戒菸，為著作權人所有',
      '关节肿痛以踝部为著，入夜尤著，左侧较著；为着健康应戒烟，为著作权人所有',
    ],
    ['## 第一章 總則\n\n为了加强医疗机构管理，制定本条例。', '## 第一章 总则\n\n为了加强医疗机构管理，制定本条例。'],
    [
      '產後發熱應及時就醫，並測量體溫。\n本组产妇均经阴道分娩，产后恢复良好，无并发症。新生兒須於產後儘早接種疫苗，並記錄體溫。\n母乳餵養應持續。',
      '产后发热应及时就医，并测量体温。\n本组产妇均经阴道分娩，产后恢复良好，无并发症。新生儿须于产后尽早接种疫苗，并记录体温。\n母乳喂养应持续。',
    ],
    ['随著病情进展，细菌附著于黏膜', '随着病情进展，细菌附着于黏膜'],
  ],
  leaves: [
    '超声示回声均匀，末見明顯占位，建议复查。',
    '経皮的冠動脈形成術を施行し、経過は良好であった。',
    '这部论著重点清晰，附著作目录，显著手笔',
    '患者口服药物后症状显著缓解',
    '皇后与公里、干部、面条、系统、头发',
    '本书由張學良題寫书名，现由人民卫生出版社出版发行，供临床医师参考使用',
    'アレルギー性鼻炎の診療ガイドライン',
    '著名的乾隆御医',
    '水肿以双踝为著，夜间尤著，右侧较著',
  ],
}
