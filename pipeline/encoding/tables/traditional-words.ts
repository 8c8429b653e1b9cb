/**
 * What the OpenCC tables of opencc-js (Apache-2.0) leave open for medical text: variants of Taiwan and Hong Kong, and 著, which they
 * leave as it is. Written for this project.
 */
export const traditionalWords: readonly (readonly [traditional: string, simplified: string])[] = [
  ['甚麼', '什么'],
  ['沈澱', '沉淀'],
  ['沈重', '沉重'],
  ['沈默', '沉默'],
  ['沈降', '沉降'],
  ['沈積', '沉积'],
  ['沈著', '沉着'],
  ['沈浸', '沉浸'],
  ['沈穩', '沉稳'],
  ['沈悶', '沉闷'],
  ['沈睡', '沉睡'],
  ['下沈', '下沉'],
  ['血沈', '血沉'],
  ['低沈', '低沉'],
  ['深沈', '深沉'],
  ['昏沈', '昏沉'],
  ['浮沈', '浮沉'],
  ['痺', '痹'],
]

/** What stands before 著 where it means to write or to be evident. */
export const writtenBefore: string = '顯显卓昭名原專专編编論论巨土拙遺遗譯译彰撰'
/** What follows 著 in the same sense. */
export const writtenAfter: readonly string[] = ['名', '作', '述', '者', '錄', '录', '稱', '称', '書立', '书立', '文立']
/** What follows 著 where it means to touch or to put to use, whatever stands before. */
export const touchedAfter: string = '重手眼想力陸陆色床火涼凉急迷地裝装'

/** Traditional characters of their own that are the Simplified form of another one as well. By count in Traditional prose and verse. */
export const sharedHanzi: string =
  '出同卷面家向秋千回欲吃只真舍才里志松合溪念游峰云即占周谷布朱曲蒙暗教修致胡群黄沈折余佛既干御梁征荆杯席岳别卧斗苔冬污幸横注彩困抬板旋迹烟表庵泛俊旗凌几卜' +
  '雕制台虚累脱逾升搜于范脚挨皂弦床凶强克捆挽挂扣昆辟私户局扇衮巨宫熏咸遥带后温查来玩抵况采咽症吁愈兹系沾杆携韵酸彦噪蓑凛戚雇奸唇秘将脉仆栖恤娘冢凉恒托札栗价哄拐准朴' +
  '刮虱并羡秃咏蜕葱棋糊矩狸挲随咨笋丑僵摇静刹耻凭蔑漓抛禄痴毁尸洼侣厨捍灾姜核没叙决税粤霉岩凄盗争叶冲郁涂蝎踪异吊泄潜净夸悦晒涌瑶弃稳怜册猪撑禀个凑亘据拼' +
  '借注致卷志历伙仇帘凶表布腌赞证肴胜岭愿获复药签纤霉胶痒腊蜡钟着么'

/** Traditional forms that stand in Simplified text too. */
export const toleratedHanzi: string = '著乾徵藉於硃瞭噁穀麽鄴兒查後爲'
