import { LinePattern } from '../line-pattern.ts'
import { type LineRule, lineRule } from '../line-rule.ts'

const longest = 260
const machine =
  /(?:语音(?:自动)?(?:识别|转写)|自动(?:识别|转写)|机器识别|深度学习|机器学习|人工智能|大(?:语言)?模型|智能(?:算法|系统|助手|程序|写作)|算法|ai(?:gc)?|chatgpt|机器人|机器翻译|自动翻译|计算机程序)/
const subject =
  /(?:本(?:文|页面?|站|内容|回答|摘要|答案)|(?:以[上下]|上述|该|此|文章|部分|页面|部分图文)(?:内容|回答|答案|文章|图片|摘要|译文|信息)|(?:内容|文章|图片|译文)(?:摘要)?)/
const made = /(?:生成|计算出|输出|整理|撰写|创作|合成|翻译|编写|辅助(?:生成|完成)|提供|汇总|提炼|总结)/
const notice = new LinePattern(
  new RegExp(
    `^.{0,12}?${subject.source}.{0,12}?(?:由|经|使用|利用|借助|采用|为|含).{0,12}?${machine.source}.{0,60}?${made.source}`,
  ),
)
const bare = new LinePattern(
  new RegExp(
    `^[(（【\\[]?(?:内容)?(?:由)?${machine.source}(?:自动|辅助)?(?:生成|翻译|整理|总结)(?:的?内容|摘要)?(?:[,，。]?仅供参考)?[。)）】\\]]?$`,
  ),
)
/** Studies of machines speak of data and patients. */
const short = new LinePattern(
  /^(?:导语|摘要|概要|内容摘要|要点|总结|文章摘要|智能摘要)?[|｜:：]?(?:以[上下])?(?:内容|摘要|要点)?(?:均)?由(?:系统|ai|人工智能|机器|程序|算法|大模型|智能助手|本站ai)(?:自动|智能|辅助)?(?:生成|提取|提炼|总结|整理|翻译)[,，。]?(?:仅供参考)?[。]?$|^文?章?内?容?由?ai(?:辅助|自动|智能)?生成[,，].{0,20}(?:审核|参考|核对).{0,10}$/,
)
const heard = new LinePattern(
  /^(?:以[上下]|本)?(?:内容|文字|文稿|字幕|文本)(?:由|为|是|经)?(?:视频|音频)?(?:语音)?(?:自动|机器|ai|智能|系统)?(?:识别|转写|生成|听写|转换)[,，][^。]{0,20}(?:误差|出入|错误|参考|为准|偏差)[。]?$/,
)
const content = /研究|模型(?:的)?(?:准确率|灵敏度|auc)|数据集|患者|影像|图像(?:分割|识别)/

/** Takes out notices that a machine made the text. */
export const aiNotice: LineRule = lineRule(
  {
    id: 'ai-notice',
    why: 'A site tells that a program or an algorithm made its text.',
    examples: [
      [
        '概述：本文内容由机器学习算法从海量类似问题中计算出最优的解答给予输出，供您参考。\n\n癫痫的先兆。',
        '癫痫的先兆。',
      ],
      ['癫痫的先兆。\n\n以上内容由 AI 大模型生成，仅供参考', '癫痫的先兆。'],
      ['（AI生成）\n\n癫痫的先兆。', '癫痫的先兆。'],
      ['癫痫的先兆。\n\n本页面译文由机器翻译提供，可能有误。', '癫痫的先兆。'],
    ],
    leaves: [
      '本文采用深度学习算法对 300 例患者的 CT 图像进行分割，Dice 系数为 0.91。',
      '人工智能辅助诊断系统由图像采集、特征提取和分类三部分组成。',
      '以上内容由护士长整理并讲解。',
      '机器人辅助手术的切口更小。',
    ],
  },
  ({ key }) => {
    if (key.length > longest || content.test(key)) return undefined
    return notice.test(key) || bare.test(key) || short.test(key) || heard.test(key) ? 'boilerplate' : undefined
  },
)
