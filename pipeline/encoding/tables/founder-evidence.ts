/**
 * What tells text with Founder damage from sound text. Source: hanzi and their order by rarity were counted in clean texts
 * (statutes, medical questions, dialogues, translated classics) by this project; the rest is our own judgement.
 */

/** Hanzi that common symbols are shown as, by how rare they are in clean text: fewer than 15, 45, 400, 1,100 in a million. */
export const tellingHanzi: readonly string[] = [
  '员源曰原孕',
  '燥灶缘愿援远园约越暂杂豫',
  '圆遥渊哉怨袁逸葬躁泽扎悦郾鄄',
  '铱郧蚤耘猿陨酝臆曳辕揖咱砸匝蕴糟澡噪韵粤冶匀憎苑皂栽耀尧冤凿枣',
]

/** Hanzi that digits are shown as, and those that common marks are shown as. */
export const shownDigits = '园员圆猿源缘远苑愿怨'
export const shownMarks = '袁遥院曰尧渊冤揖铱曳冶咱暂'
/** Shown for signs between figures. */
export const shownSigns = '援越跃依耀辕'

/** Common Traditional hanzi; Founder fonts hold GB2312, which has none of them. */
export const traditionalHanzi =
  '們國來時說這個為無與會學對經長東門問間見話語書車馬魚鳥風雲電點處從後過進還遠開關頭業樂華萬義氣歲聲聽體當發變讓實寶寫難雖離將應愛聖殺歸獨爾'

/** Hanzi of GBK row A0 that texts in Traditional characters use every day. */
export const ordinaryInTraditional = '狀牽犧犢牠牘犂'
/** Hanzi of that row, shown for letters, that are met in names and old texts. */
export const knownInNames = '犇犖犛犎犢狀犧犵犼狉狌狔犂'

/** Surnames that most authors bear, and those that symbols are shown as. */
export const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤阎柳文章苑岳云喻俞虞易郁原殷阴宰臧员尧遥伊宜夷艾鱼禹庾尉'
/** What one of stands in the name of every place where authors work. */
export const workplaces = '院学所科局站司厂校系部'

/** Hanzi of what has an edge in anatomy and surgery: 骨缘, 切缘, 睑缘. */
export const edgeBearers = '膜骨肝脾肺胃切创皮瞳睑甲唇眶髌胫臼盂环窗角瓣囊桡尺肋耳龈'
/** Hanzi that count what a figure stands before. */
export const measuresCounted = '个例岁天年月日次级分期度位名项种点层枚片粒支条处周时秒倍组块根节段'
