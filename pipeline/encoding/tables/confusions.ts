/**
 * Characters that a faulty conversion or a font put in place of another one all through a text, with the words that tell.
 * Source: anatomical, neurological, dental, cytological and everyday vocabulary, written for this project; the substitution itself
 * is common on Chinese medical web sites.
 */
export interface Confusion {
  readonly wrong: string
  readonly right: string
  /** Words that exist with the right character only: one of them proves the substitution where it stands. */
  readonly proof: readonly string[]
  /** Words that are likely, and proved by a proof elsewhere in the document. */
  readonly likely: readonly string[]
  /** Words that are written with the character that looks wrong. */
  readonly stays: readonly string[]
}

export const confusions: readonly Confusion[] = [
  {
    wrong: '嵴',
    right: '脊',
    proof:
      '脊柱 脊髓 脊椎 脊神经 脊膜膨 脊膜脊 脊膜炎 脊膜瘤 脊膜缺 脊膜修 脊膜囊 脑脊液 脑脊膜 硬脊膜 软脊膜 脊蛛网膜 脊索瘤 脊索动物 脊梁 脊背 竖脊肌 脊灰疫苗 脊休克 夹脊穴 捏脊 脊肌萎缩'.split(
        ' ',
      ),
    likely:
      '脊膜 脊液 脊索 脊旁 脊侧 脊肌 脊灰 脊麻 脊痛 脊强 脊骨神经 腰脊 项脊 夹脊 督脊 背脊 脊反射 脊损伤 脊内 脊外'.split(
        ' ',
      ),
    stays: (
      '髂嵴 髂骨嵴 髂前嵴 髂后嵴 髂前上嵴 髂后上嵴 蝶嵴 蝶骨嵴 蝶骨小翼嵴 鸡冠嵴 骨嵴 牙槽嵴 槽嵴 牙嵴 剩余嵴 颌嵴 舌骨嵴 颞下嵴 颞嵴 颧嵴 ' +
      '胫嵴 股嵴 臀肌嵴 耻嵴 坐嵴 骶嵴 正中嵴 中间嵴 外侧嵴 内侧嵴 关节嵴 枕内嵴 枕外嵴 枕嵴 额嵴 鼻嵴 鼻甲嵴 泪嵴 泪前嵴 泪后嵴 筛嵴 犁嵴 腭嵴 岩嵴 岩上嵴 ' +
      '鼓嵴 横嵴 垂直嵴 前庭嵴 壶腹嵴 螺旋嵴 听嵴 位觉嵴 神经嵴 生殖嵴 生殖腺嵴 性腺嵴 中肾嵴 尿生殖嵴 顶嵴 外胚层嵴 表皮嵴 真皮嵴 皮嵴 乳头嵴 指嵴 掌嵴 肤嵴 ' +
      '摩擦嵴 纹嵴 上皮嵴 钉突嵴 室上嵴 界嵴 终嵴 漏斗嵴 肌嵴 心内膜嵴 心球嵴 动脉干嵴 房嵴 隔嵴 线粒体嵴 内膜嵴 板层嵴 管状嵴 尿道嵴 隆嵴 隆突嵴 结节嵴 结节间嵴 旋后嵴 ' +
      '旋后肌嵴 桡嵴 尺嵴 骨间嵴 肩胛嵴 肋嵴 肋颈嵴 转子间嵴 转子嵴 粗隆嵴 粗隆间嵴 髌嵴 距嵴 籽嵴 滑车嵴 边缘嵴 三角嵴 斜嵴 切嵴 颊轴嵴 牙尖嵴 釉嵴 釉质嵴 ' +
      '轴嵴 舌嵴 甲嵴 甲床嵴 视嵴 鞍嵴 基底嵴 环状嵴 软骨嵴 瘢痕嵴 巩膜嵴 视网膜嵴 冠状嵴 矢状嵴 海嵴 洋嵴 洋中嵴 波嵴 高压嵴 ' +
      '嵴样 嵴状 嵴顶 嵴间线 嵴间沟 嵴细胞 嵴纹 嵴线 嵴高 嵴宽 嵴隆'
    ).split(' '),
  },
]
