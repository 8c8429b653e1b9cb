import type { Rule } from '../../rule.ts'
import { isTraditional, simplify } from '../variants.ts'

export const traditional: Rule = {
  id: 'traditional',
  why: 'The document is in Traditional characters; its characters become Simplified, its vocabulary stays.',
  *find(text) {
    if (isTraditional(text)) yield* simplify(text)
  },
  examples: [
    ['隨著年齡增長，關節軟骨顯著退化', '随着年龄增长，关节软骨显著退化'],
    ['皮膚色素沈著，著重於保濕與防曬', '皮肤色素沉着，着重于保湿与防晒'],
    ['乾燥症患者口乾、頭髮乾枯，乾隆年間已有記載', '干燥症患者口干、头发干枯，乾隆年间已有记载'],
    ['超音波檢查：肝臟囊腫2公分，沒有沾黏', '超音波检查：肝脏囊肿2公分，没有沾黏'],
    ['這是著名醫師的著作，意味著療效會持續', '这是著名医师的著作，意味着疗效会持续'],
  ],
  leaves: [
    '患者口服药物后症状显著缓解',
    '皇后与公里、干部、面条、系统、头发',
    '本书由張學良題寫书名，现由人民卫生出版社出版发行，供临床医师参考使用',
    'アレルギー性鼻炎の診療ガイドライン',
    '著名的乾隆御医',
  ],
}
