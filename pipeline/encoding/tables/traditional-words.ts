/**
 * What the OpenCC tables of opencc-js (Apache-2.0) leave open for medical text: variants of Taiwan and Hong Kong and of older print,
 * and 著, which they leave as it is. Written for this project after the Table of General Standard Characters (2013) and its list of
 * variants (no copyright).
 */

/** Words whose characters are written otherwise in Simplified text; traditional and simplified by turns, parted by blanks. */
const words =
  '甚麼 什么 沈澱 沉淀 沈重 沉重 沈默 沉默 沈降 沉降 沈積 沉积 沈著 沉着 沈浸 沉浸 沈穩 沉稳 沈悶 沉闷 沈睡 沉睡 沈迷 沉迷 沈溺 沉溺 沈痛 沉痛 下沈 下沉 血沈 血沉 低沈 低沉 深沈 深沉 ' +
  '昏沈 昏沉 浮沈 浮沉 脈沈 脉沉 沈細 沉细 沈遲 沉迟 沈弦 沉弦 沈緊 沉紧 沈取 沉取 黃耆 黄芪 黄耆 黄芪 北耆 北芪 炙耆 炙芪 生耆 生芪 耆皮 芪皮 痲疹 麻疹 痲痺 麻痹 痲痹 麻痹 痲醉 麻醉 痲瘋 麻风 ' +
  '蕁痲 荨麻 瘖啞 喑哑 歛汗 敛汗 收歛 收敛 鼻衂 鼻衄 衂血 衄血 欬嗽 咳嗽 欬喘 咳喘 瘉合 愈合 痊瘉 痊愈 治瘉 治愈 疿子 痱子 疎通 疏通 疎鬆 疏松 疎導 疏导 踡縮 蜷缩 踡臥 蜷卧 瘜肉 息肉 脗合 吻合 ' +
  '袪風 祛风 袪痰 祛痰 袪濕 祛湿 袪瘀 祛瘀 袪寒 祛寒 袪邪 祛邪 袪除 祛除 祇有 只有 祇要 只要 祇是 只是 祇能 只能 徬徨 彷徨 五榖 五谷 榖物 谷物 煖氣 暖气 保煖 保暖 火燄 火焰 薰蒸 熏蒸 煙薰 烟熏 ' +
  '乙醯 乙酰 苯醯 苯酰 膽醯 胆酰 醯胺 酰胺 醯基 酰基 醯化 酰化 醯氯 酰氯 醯脲 酰脲 醯肼 酰肼'

/** Single characters that are variants of another one, and old shapes of print: the variant and the Simplified form by turns. */
const variants =
  '痺痹癎痫睪睾姙妊顖囟輭软踫碰倣仿憇憩膓肠衞卫囓啮韮韭揹背枱台毉医葢盖衇脉粧妆茘荔靑青淸清尙尚愼慎塡填顚颠兎兔鼈鳖鑛矿籐藤纎纤膆嗉臈腊臙胭蘂蕊' +
  '蚘蛔蛕蛔袵衽覩睹觝抵跴踩躭耽躶裸鉋刨隣邻顋腮餧喂齅嗅齩咬脇胁銲焊廏厩'

const pairs = (text: string, separator: string): (readonly [string, string])[] => {
  const parts = text.split(separator)
  return parts.flatMap((part, at) => (at % 2 === 0 ? [[part, parts[at + 1] ?? part] as const] : []))
}

export const traditionalWords: readonly (readonly [traditional: string, simplified: string])[] = [
  ...pairs(words, ' '),
  ...pairs(variants, ''),
]

/** What stands before 著 where it means to write or to be evident. */
export const writtenBefore: string = '顯显卓昭名原專专編编論论巨鉅土拙遺遗譯译彰撰尤較较甚頗颇最益愈更夙素炳'
/** What follows 著 in the same sense. */
export const writtenAfter: string = '作述者錄录稱称書书《'
/** Words that begin like those and follow the particle: 拿著名單, 做著作業, 聽著錄音. */
export const particleAfter: readonly string[] =
  '名單 名单 名片 名字 名義 名义 名勝 名胜 作業 作业 作文 作品 錄音 录音 錄影 录像 稱呼 称呼'.split(' ')
/** Verbs before the particle: 看著書, 跟著作者. */
export const verbsBefore: string =
  '隨随跟看拿捧讀读抱翻聽听沿對对朝向照帶带靠憑凭穿戴握望盯按循順顺依味接坐站躺守留笑哭提念想圍围牽牵拉推背含吃喝跑走騎骑開开掛挂寫写畫画唱說说談谈講讲'
/** Verbs of two characters whose second one stands before 著 in its other sense too. */
export const longVerbsBefore: readonly string[] = '討論 讨论 談論 谈论 議論 议论 爭論 争论 翻譯 翻译'.split(' ')
/** What follows 為著 where that means to be most evident: 左側為著，以下肢為著的水腫; other words say what something is done for. */
export const evidentAfter: string = '，。；：、）,.;:)者的且而及和與与並并或'
/** What follows 較著 and 更著 where they are a verb and the particle: 較著勁, 更著急. */
export const particleWords: string = '勁劲'
/** What follows 著 where it means to touch or to put to use, whatever stands before. */
export const touchedAfter: string = '重手眼想力陸陆色床火涼凉急迷地裝装'

/** In Simplified text 著 stands for 着 where a converter left it; only in these words is it beyond doubt. */
export const leftoverZhu: readonly string[] =
  '随著 意味著 沉著 附著 执著 粘著 黏著 朝著 沿著 带著 存在著 紧接著 围绕著 伴随著 胶著 穿著 著急 著凉 著床 著重 著手'.split(
    ' ',
  )

/** Traditional characters of their own that are the Simplified form of another one as well. By count in Traditional prose and verse. */
export const sharedHanzi: string =
  '出同卷面家向秋千回欲吃只真舍才里志松合溪念游峰云即占周谷布朱曲蒙暗教修致胡群黄沈折余佛既干御梁征荆杯席岳别卧斗苔冬污幸横注彩困抬板旋迹烟表庵泛俊旗凌几卜' +
  '雕制台虚累脱逾升搜于范脚挨皂弦床凶强克捆挽挂扣昆辟私户局扇衮巨宫熏咸遥带后温查来玩抵况采咽症吁愈兹系沾杆携韵酸彦噪蓑凛戚雇奸唇秘将脉仆栖恤娘冢凉恒托札栗价哄拐准朴' +
  '刮虱并羡秃咏蜕葱棋糊矩狸挲随咨笋丑僵摇静刹耻凭蔑漓抛禄痴毁尸洼侣厨捍灾姜核没叙决税粤霉岩凄盗争叶冲郁涂蝎踪异吊泄潜净夸悦晒涌瑶弃稳怜册猪撑禀个凑亘据拼' +
  '借注致卷志历伙仇帘凶表布腌赞证肴胜岭愿获复药签纤霉胶痒腊蜡钟着么'

/** Traditional forms that stand in Simplified text too. */
export const toleratedHanzi: string = '著乾徵藉於硃瞭噁穀麽鄴兒查後爲'
