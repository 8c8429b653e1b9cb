/**
 * Characters that came in the place of others all through a text, with the words that tell.
 * The pairs of machine conversion are what is left when the common look-up tables between Simplified and Traditional are read backwards:
 * GB 2312 characters that Big5 lacks share a Traditional form with an ordinary character (呼 gives 唿, 猛 gives 勐, 脊 gives 嵴); pairs from
 * jquery-s2t and chinese-s2t (MIT, ISC), hanziconv (Apache-2.0). Words: everyday, anatomical, neurological, dental, cytological and
 * pharmaceutical vocabulary, written for this project.
 */

/**
 * How the wrong character came in, which says how much proof it takes. `conversion`: by a machine, one word proves it; `variant`: an
 * older or Traditional form that a conversion left standing, two proofs and fewer right forms; `typing`: by keyboard or recognizer,
 * where a single misspelt word is the author's own and stays: three proofs in different words, against hardly any right form.
 */
export type Origin = 'conversion' | 'variant' | 'typing'

export interface Confusion {
  readonly wrong: string
  readonly right: string
  readonly origin: Origin
  /** Words that exist with the right character only: one of them proves the substitution where it stands. */
  readonly proof: readonly string[]
  /** Words that are likely, and proved by a proof elsewhere in the document. */
  readonly likely?: readonly string[]
  /** Words that are written with the character that looks wrong; the longest word that fits decides. */
  readonly stays?: readonly string[]
  /** The character is hardly written outside `stays`: in a document with proof enough it is wrong everywhere else. */
  readonly rare?: boolean
  /** Hardly any Simplified text has the character at all, so that each outside `stays` is worth a note. */
  readonly unused?: boolean
  /** Right in Traditional text, which is left alone. */
  readonly onlySimplified?: boolean
}

const list = (words: string): string[] => words.split(' ')

/** A Traditional form that an input method or a conversion left in a word of Simplified characters. */
const remnant = (wrong: string, right: string, proof: string): Confusion => ({
  wrong,
  right,
  origin: 'conversion',
  onlySimplified: true,
  proof: list(proof),
})

export const confusions: readonly Confusion[] = [
  {
    wrong: '嵴',
    right: '脊',
    origin: 'conversion',
    rare: true,
    proof: list(
      '脊柱 脊髓 脊椎 脊神经 脊膜膨 脊膜脊 脊膜炎 脊膜瘤 脊膜缺 脊膜修 脊膜囊 脑脊液 脑脊膜 硬脊膜 软脊膜 脊蛛网膜 脊索瘤 脊索动物 脊梁 脊背 竖脊肌 脊灰疫苗 ' +
        '脊休克 夹脊穴 捏脊 脊肌萎缩 屋脊 山脊 书脊 里脊肉 脊骨 强脊炎 多裂肌脊 金毛狗脊 狗脊片 背脊',
    ),
    likely: list(
      '脊膜 脊液 脊索 脊旁 脊侧 脊肌 脊灰 脊麻 脊痛 脊强 脊骨神经 腰脊 项脊 夹脊 督脊 脊反射 脊损伤 脊内 脊外 狗脊 里脊',
    ),
    stays: list(
      '髂嵴 髂骨嵴 髂前嵴 髂后嵴 髂前上嵴 髂后上嵴 蝶嵴 蝶骨嵴 蝶骨小翼嵴 鸡冠嵴 骨嵴 牙槽嵴 槽嵴 牙嵴 剩余嵴 颌嵴 舌骨嵴 颞下嵴 颞嵴 颧嵴 ' +
        '胫嵴 股嵴 臀肌嵴 耻嵴 坐嵴 骶嵴 正中嵴 中间嵴 外侧嵴 内侧嵴 关节嵴 枕内嵴 枕外嵴 枕嵴 额嵴 鼻嵴 鼻甲嵴 泪嵴 泪前嵴 泪后嵴 筛嵴 犁嵴 腭嵴 岩嵴 岩上嵴 ' +
        '鼓嵴 横嵴 垂直嵴 前庭嵴 壶腹嵴 螺旋嵴 听嵴 位觉嵴 神经嵴 生殖嵴 生殖腺嵴 性腺嵴 中肾嵴 尿生殖嵴 顶嵴 外胚层嵴 表皮嵴 真皮嵴 皮嵴 乳头嵴 指嵴 掌嵴 肤嵴 ' +
        '摩擦嵴 纹嵴 上皮嵴 钉突嵴 室上嵴 界嵴 终嵴 漏斗嵴 肌嵴 心内膜嵴 心球嵴 动脉干嵴 房嵴 隔嵴 线粒体嵴 内膜嵴 板层嵴 管状嵴 尿道嵴 隆嵴 隆突嵴 结节嵴 结节间嵴 旋后嵴 ' +
        '旋后肌嵴 桡嵴 尺嵴 骨间嵴 肩胛嵴 肋嵴 肋颈嵴 转子间嵴 转子嵴 粗隆嵴 粗隆间嵴 髌嵴 距嵴 籽嵴 滑车嵴 边缘嵴 三角嵴 斜嵴 切嵴 颊轴嵴 牙尖嵴 釉嵴 釉质嵴 ' +
        '轴嵴 舌嵴 甲嵴 甲床嵴 视嵴 鞍嵴 基底嵴 环状嵴 软骨嵴 瘢痕嵴 巩膜嵴 视网膜嵴 冠状嵴 矢状嵴 海嵴 洋嵴 洋中嵴 波嵴 高压嵴 ' +
        '髁间嵴 髁上嵴 髁嵴 颏嵴 腓嵴 腭中嵴 弓状嵴 三叉嵴 耳轮嵴 磨牙后嵴 中央嵴 主嵴 眉嵴 眶嵴 眶上嵴 管间嵴 输尿管嵴 膀胱嵴 背侧嵴 腹侧嵴 骨性嵴 滑膜嵴 嵴突 ' +
        '嵴样 嵴状 嵴顶 嵴间线 嵴间沟 嵴细胞 嵴纹 嵴线 嵴高 嵴宽 嵴隆',
    ),
  },
  {
    wrong: '唿',
    right: '呼',
    origin: 'conversion',
    rare: true,
    unused: true,
    proof: list(
      '呼吸 呼气 呼出 称呼 打呼噜 招呼 欢呼 呼叫 呼救 呼唤 呼声 呼喊 呼吁 呼应 高呼 惊呼 疾呼 呜呼 呼之欲出 呼伦贝尔 呼和浩特 寻呼 传呼 呼喝 前呼后 呼吸机 呼肠孤 潮气呼',
    ),
    likely: list('呼啸 呼噜 呼号 吸呼 呼末'),
    stays: list('唿哨 唿扇 唿喇 唿啦 唿剌 唿通 唿咙 唿隆 唿嗤 唿的一声 唿地 唿律'),
  },
  {
    wrong: '勐',
    right: '猛',
    origin: 'conversion',
    rare: true,
    proof: list(
      '猛烈 凶猛 迅猛 勇猛 猛然 猛增 猛兽 猛禽 威猛 生猛 猛攻 猛击 猛扑 刚猛 猛涨 猛药 猛力 猛进 过猛 猛虎 猛咳 猛吸 猛推 猛跌 猛冲 猛打 猛升 猛撞 猛将 猛犸 猛醒 猛吃 猛喝 峻猛',
    ),
    likely: list('猛地 猛降 猛火 猛拍'),
    stays: list(
      '勐海 勐腊 勐仑 勐养 勐遮 勐混 勐龙 勐旺 勐满 勐定 勐朗 勐马 勐梭 勐卡 勐董 勐省 勐来 勐勐 勐库 勐简 勐永 勐撒 勐佑 勐糯 勐冒 勐波罗 勐连 勐罕 勐捧 勐润 勐伴 勐巴拉 ' +
        '勐卯 勐秀 勐戛 勐弄 勐底 勐往 勐宋 勐阿 勐象 勐大 勐统 勐班 勐乃 勐啊 勐堆 勐主 勐根 勐赖 勐板 勐拉 勐桥 勐坪 勐烈镇 勐烈街 勐烈山 江城勐烈 勐野江',
    ),
  },
  {
    wrong: '煳',
    right: '糊',
    origin: 'conversion',
    rare: true,
    unused: true,
    proof: list(
      '模糊 糊涂 迷糊 含糊 糊状 糊精 浆糊 糊口 糊剂 糊化 稀糊 米糊 芝麻糊 粘糊 黏糊 糊住 糊弄 裱糊 糊里糊涂 模模糊糊 迷迷糊糊 粥糊 薄糊 药糊 糊丸 调成糊 成糊状 藕粉糊 玉米糊',
    ),
    likely: list('面糊 成糊 糊膏 糊料 匀浆糊'),
    stays: list(
      '烧煳 煳味 煳锅 焦煳 炒煳 烤煳 煎煳 煳底 煳焦 煳香 煳嘎 煳巴 煳了 煳辣 熬煳 煮煳 煳边 煳斑 炸煳 烙煳 不煳 发煳 变煳',
    ),
  },
  {
    wrong: '溷',
    right: '混',
    origin: 'conversion',
    rare: true,
    unused: true,
    proof: list(
      '混合 混凝土 混血 混匀 混入 混悬 混响 混用 混战 混双 蒙混 混成 混蛋 混频 混交 混养 混编 混装 混进 混为一谈 混搭 混动 混纺 混炼 混日子 混饭 鬼混 思维混乱 意识混乱 精神混乱 代谢混乱 月经混乱 ' +
        '混乱状态 角膜混浊 晶状体混浊 晶体混浊 玻璃体混浊 尿液混浊 尿混浊 混浊度 混杂因素 混杂偏倚 混淆因素 混淆偏倚 掺混 搅混 相混',
    ),
    likely: list('混乱 混杂 混沌 混浊 混淆 混迹 含混 混混'),
    stays: list('溷厕 溷轩 溷藩 堕溷 坠溷 粪溷 猪溷 溷秽 溷肴 溷鼠 溷元 豕溷 圂溷'),
  },
  {
    wrong: '熘',
    right: '溜',
    origin: 'conversion',
    rare: true,
    unused: true,
    proof: list(
      '溜冰 溜达 溜走 光溜溜 酸溜溜 灰溜溜 顺溜 顺口溜 一溜烟 开溜 偷溜 溜号 圆溜 溜须拍马 直溜溜 溜之大吉 提溜 溜滑梯 乌溜溜 滴溜溜 滑溜溜 溜肩',
    ),
    stays: list(
      '熘肝 熘鱼 熘肉 熘炒 滑熘 醋熘 焦熘 糟熘 软熘 熘制 爆熘 熘腰花 熘三样 熘丸 熘豆 熘白菜 熘肥肠 熘虾 熘猪 熘鸡 熘蟹 炒熘 熘馒头 脆熘 炸熘 熘里脊 熘熟 熘菜 蒸熘 煎熘',
    ),
  },
  {
    wrong: '噼',
    right: '劈',
    origin: 'conversion',
    proof: list('劈开 劈裂 劈柴 劈头盖脸 劈叉 劈成 劈砍 劈腿 劈离 劈面 劈波斩浪 劈山 劈刀 纵劈 刀劈 雷劈'),
    stays: list('噼啪 噼里啪啦 噼噼啪啪 噼叭'),
  },
  {
    wrong: '疴',
    right: '屙',
    origin: 'conversion',
    proof: list('屙屎 屙尿 屙血 屙脓 屙痢 屙稀 屙肚 上吐下屙'),
    stays: list('沉疴 宿疴 微疴 旧疴 养疴 抱疴 疴恙 疴疾 疴痾 重疴'),
  },
  {
    wrong: '藁',
    right: '槁',
    origin: 'conversion',
    proof: list('枯槁 槁木'),
    stays: list('藁本 藁城 席藁 藁荐 藁草 藁葬 藁砧 投藁'),
  },
  {
    wrong: '幺',
    right: '么',
    origin: 'conversion',
    proof: list('什么 怎么 那么 这么 多么 要么 甚么'),
    stays: list('幺麽 老幺 幺妹 幺儿 幺女 幺叔 幺蛾子 幺半群 幺正 幺点 呼幺喝六 幺二三'),
  },
  {
    wrong: '麽',
    right: '么',
    origin: 'variant',
    onlySimplified: true,
    rare: true,
    proof: list('什么 怎么 那么 这么 多么 要么 甚么'),
    stays: list('幺麽 么麽'),
  },
  {
    wrong: '癥',
    right: '症',
    origin: 'conversion',
    onlySimplified: true,
    rare: true,
    proof: list(
      '症状 炎症 并发症 综合症 病症 重症 癌症 症候群 适应症 禁忌症 急症 绝症 后遗症 对症 辨症 抑郁症 尿毒症 败血症 菌血症 毒血症 脂血症 糖血症 钾血症 钠血症 钙血症 酸血症 氮质血症 蛋白血症 镁血症 固醇血症 磷血症 原血症 红素血症 氨血症 岛素血症 尿酸血症 酮血症 脓毒症 ' +
        '焦虑症 强迫症 自闭症 孤独症 多动症 渐冻症 白化症 过敏症 不孕症 不育症 恐惧症 佝偻症 肥胖症 贫血症 缺乏症 增多症 减少症 增生症 狭窄症 突出症 囊肿症 感染症 干燥症 更年期症 虚症 实症 热症 寒症 轻症',
    ),
    stays: list(
      '癥瘕 癥结 癥积 癥块 癥痞 癥病 石癥 食癥 肉癥 癥坚 癥聚 癥痼 癥癖 消癥 破癥 化癥 散癥 癥母 疟癥 成癥 为癥',
    ),
  },
  {
    wrong: '徵',
    right: '征',
    origin: 'conversion',
    onlySimplified: true,
    rare: true,
    proof: list(
      '综合征 特征 体征 象征 征兆 征象 表征 征求 征收 应征 征询 征集 征文 征稿 病征 指征 膜刺激征 刺激征 征候群 印征 反射征 阳性征 阴性征 征服 长征 远征 征订',
    ),
    stays: list('魏徵 文徵明 宫商角徵羽 角徵 徵羽 变徵 徵音 清徵 流徵 咎徵 休徵 庶徵 正徵 徵士 徵君'),
  },
  {
    wrong: '乾',
    right: '干',
    origin: 'conversion',
    onlySimplified: true,
    rare: true,
    proof: list(
      '干燥 干净 饼干 干咳 口干 干眼 干扰 干预 若干 干脆 晒干 烘干 风干 阴干 擦干 晾干 焙干 炒干 烤干 干枯 干涩 干裂 干姜 干漆 干瘪 干呕 干粮 干洗 干冰 干细胞 干部 干活 骨干 主干 躯干 树干 脑干 ' +
        '能干 眼干 鼻干 咽干 舌干 唇干 干果 干货 干粉 干酪 干热 干哕 葡萄干 干性 干旱 吹干 弄干 干巴巴 干杯 豆腐干 干疼 干痛 干痒 干湿',
    ),
    stays: list(
      '乾隆 乾坤 乾嘉 乾陵 乾县 乾卦 乾元 乾清 乾封 乾符 乾宁 乾德 乾道 乾化 乾祐 乾宫 乾象 乾坎 朝乾 承乾 乾健 乾闼婆 乾安 乾刚 乾纲 乾乾 乾曜',
    ),
  },
  {
    wrong: '瞭',
    right: '了',
    origin: 'conversion',
    onlySimplified: true,
    rare: true,
    proof: list('了解 明了 一目了然 了如指掌 了若指掌 了然于'),
    stays: list('瞭望 瞭哨 瞭见 瞭高 瞭敌'),
  },
  {
    wrong: '彷',
    right: '仿',
    origin: 'conversion',
    onlySimplified: true,
    proof: list('仿佛 仿彿'),
    stays: list('彷徨 彷徉'),
  },
  {
    wrong: '著',
    right: '着',
    origin: 'conversion',
    onlySimplified: true,
    rare: true,
    proof: list(
      '随着 沿着 接着 跟着 带着 意味着 存在着 持续着 伴随着 朝着 围绕着 试着 坐着 站着 躺着 睡着了 沉着 附着 粘着 黏着 着床 着色 着凉 着急 着手 着重 着眼 着想 着火 着装 着落 着地 着陆 着丝粒 着丝点 ' +
        '有着 觉着 围着 隔着 照着 指着 看着 拿着 抱着 含着 活着 趴着 蹲着 跪着 背着 扶着 握着 按着 揉着 走着 跑着 听着 想着 等着 贴着 挂着 开着 关着 靠着 顺着 趁着 凭着 面对着 影响着 困扰着 威胁着 发生着 起着 占着 这意味着 用得着 用不着 睡不着 ' +
        '摸不着 衣着 穿着 着迷 着力点 着魔 着了凉 着了风',
    ),
    stays: list(
      '显著 卓著 昭著 原著 名著 专著 论著 巨著 编著 译著 土著 遗著 合著 较著 新著 所著 撰著 沉著痛快 著有 著作 著名 著称 著述 著录 著者 著书 著文 著译 著雍 ' +
        '尤著 甚著 颇著 益著 炳著 夙著 素著 最著者 较著， 较著。 较著； 较著者 更著， 更著。 最著， 最著。 愈著， 愈著。 为著， 为著。 为著； 为著： 为著、 为著） 为著, 为著. 为著; 为著) 为著者 为著的 为著且 为著而 为著及',
    ),
  },
  {
    wrong: '着',
    right: '著',
    origin: 'variant',
    proof: list(
      '显著性 有显著 更显著 较显著 最显著 不显著 非常显著 十分显著 显著改善 显著降低 显著提高 显著增加 显著减少 显著升高 显著下降 显著差异 显著优于 显著高于 显著低于 显著疗效 显著效果 差异显著 疗效显著 效果显著 ' +
        '作用显著 显著的 显著位置 显著增多 显著减退 显著好转 显著提升 显著变化 显著优势 显著相关 显著不同 很显著 显著缓解 显著减轻 显著上升 显著缩短 显著延长 显著抑制 显著特点 显著特征 显著成绩 著名的 著名医 著名专家 著名教授 著名学者 最著名 卓著 昭著 论著 巨著 遗著 土著 编著者 学术著作 医学著作 ' +
        '专著 著作权 著书立说',
    ),
    likely: list(
      '显著 著名 著称 著作 编著 原著 名著 译著 为著， 为著。 为著； 为著、 为著） 为著, 为著; 为著) 为著者 尤著， 尤著。 尤著； 较著， 较著。 甚著， 甚著。',
    ),
    stays: list(
      '彰显着 凸显着 明显着 突显着 浅显着 尽显着 显着光 名着装 翻译着 口译着 报名着 编着 写着名 着名牌 有着名 着作用 着作为 着作案 带着名 着名义 着名字 论着 专着急 专着重 巨着急 显着急 论着急 土着火',
    ),
  },
  {
    wrong: '馀',
    right: '余',
    origin: 'variant',
    onlySimplified: true,
    rare: true,
    proof: list(
      '其余 残余 剩余 多余 业余 余下 余热 余地 余毒 余生 余额 余年 余例 余次 余种 余万 余名 余邪 余沥 余震 余味 之余 年余 月余 日余 余天 余岁 尿余',
    ),
  },
  {
    wrong: '锺',
    right: '钟',
    origin: 'variant',
    rare: true,
    proof: list('分钟 钟头 钟表 点钟 闹钟 警钟 时钟 生物钟 钟爱 一见钟情 老态龙钟 石钟乳 钟乳石 秒钟 钟乳体'),
    stays: list('锺书 锺子期 锺繇'),
  },
  {
    wrong: '覆',
    right: '复',
    origin: 'variant',
    onlySimplified: true,
    proof: list(
      '恢复 重复 复杂 复发 复查 复诊 复合 修复 康复 复位 复方 复制 复视 复原 复健 复检 复习 复述 复数 往复 光复 报复 平复 收复 复康 复温 复律 复吸 复印 复议 复核 复学 复工 复燃 复苏',
    ),
    likely: list('反复 回复 答复 批复 反反复复'),
    stays: list(
      '覆盖 颠覆 倾覆 覆膜 覆灭 翻覆 被覆 铺覆 包覆 敷覆 覆舟 覆辙 前覆 覆没 覆亡 全军覆 天翻地覆 翻来覆去 涂覆 披覆 覆以 覆于 覆盆 覆土 覆巢 覆水 层覆 覆铜',
    ),
  },
  {
    wrong: '沈',
    right: '沉',
    origin: 'variant',
    onlySimplified: true,
    proof: list(
      '沉淀 沉着 沉重 沉积 血沉 下沉 低沉 深沉 沉闷 沉降 色素沉 沉睡 沉迷 沉浸 消沉 昏沉 沉溺 沉渣 沉疴 浮沉 沉陷 沉甸甸 沉没 沉入 脉沉细 脉沉弦 脉沉迟 脉沉紧 脉沉缓 脉沉而',
    ),
    likely: list('沉默 沉静 沉痛 沉思 沉寂 沉湎 沉船 沉物 沉滞 阴沉 沉郁 脉沉 沉香 沉吟 沉稳'),
    stays: list('沈阳 沈丘 辽沈 京沈'),
  },
  remnant('佔', '占', '占位 占据 占有 占用 占比 占领 占优 占主 侵占 强占 抢占 约占 共占 均占 各占 占总 占全 占患者'),
  remnant('癒', '愈', '痊愈 治愈 愈合 自愈 愈创 病愈 不愈 向愈 未愈 难愈 可愈 愈后'),
  {
    wrong: '衹',
    right: '只',
    origin: 'conversion',
    onlySimplified: true,
    // Modern prose about old texts has it as a variant.
    proof: [],
    likely: list('只有 只要 只是 只能 只好 不只 只需 只会 只见 只用 只限 只可 只在'),
  },
  remnant('併', '并', '并发 合并 并且 并行 并用 兼并 一并 并存 归并 并入 并症'),
  remnant(
    '週',
    '周',
    '每周 周期 周围 周末 一周 两周 二周 三周 四周 周岁 周身 圆周 周年 数周 周后 周前 周内 几周 上周 下周 本周 孕周',
  ),
  remnant('臟', '脏', '心脏 肝脏 肾脏 内脏 脏器 五脏 脏腑 脾脏 胰脏 肺脏 脏层'),
  remnant('鬱', '郁', '抑郁 郁闷 忧郁 郁证 肝郁 郁结 郁滞 气郁 解郁 郁热 开郁'),
  remnant('裏', '里', '里面 这里 那里 哪里 心里 家里 手里 夜里 嘴里 里边 肚子里 里急后重 表里'),
  remnant('裡', '里', '里面 这里 那里 哪里 心里 家里 手里 夜里 嘴里 里边 肚子里 里急后重 表里'),
  remnant('嚥', '咽', '吞咽 咽下 下咽'),
  remnant('牀', '床', '临床 床上 起床 卧床 病床 床旁 床边'),
  remnant('綫', '线', '射线 曲线 视线 直线 光线 缝线 拆线 一线 线粒体 中线'),
  remnant('纔', '才', '才能 刚才 方才 才会 才可'),
  remnant('癇', '痫', '癫痫 痫病 抗痫'),
  remnant('鹼', '碱', '酸碱 碱性 碱中毒 生物碱 碱基'),
  remnant('瞼', '睑', '眼睑 睑板 睑缘 上睑 下睑 睑下垂'),
  remnant('覈', '核', '核查 核实 核对 审核 考核'),
  remnant('脣', '唇', '嘴唇 口唇 唇裂 唇部 唇炎 上唇 下唇'),
  remnant('鬆', '松', '放松 疏松 松弛 轻松 宽松 松动 泼尼松 地塞米松 可的松'),
  remnant('鍼', '针', '针灸 针刺 针法 温针 电针 毫针'),
  remnant('髒', '脏', '脏器 肝脏 心脏 内脏 肾脏 脾脏 肺脏 胰脏 五脏 脏腑 脏层 肮脏'),
  remnant('複', '复', '复查 复发 复杂 复合 重复 反复 复方 复视 复诊'),
  remnant('復', '复', '恢复 康复 修复 复发 反复 复查 复位 复诊'),
  remnant('髮', '发', '毛发 头发 脱发 白发'),
  remnant('鐘', '钟', '分钟 钟头 时钟'),
  remnant('幹', '干', '干细胞 躯干 主干 脑干 骨干'),
]
