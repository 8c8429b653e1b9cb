import type { Rule } from '../../rule.ts'
import { italicLetters } from '../founder/italic.ts'
import { founderItalic as shownLetters } from '../tables/founder-symbols.ts'

export const founderItalic: Rule = {
  id: 'founder-italic',
  why: 'A Founder italic font shows letters as hanzi of GBK row A0, at the place of the full-width letter in its row.',
  signs: shownLetters,
  find: italicLetters,
  examples: [
    ['采用 犛犘犛犛 软件', '采用 ＳＰＳＳ 软件'],
    ['差异有统计学意义（犘＜0.05），行 狋 检验', '差异有统计学意义（Ｐ＜0.05），行 ｔ 检验'],
  ],
  leaves: ['症狀與體徵', '牽引復位，狀態良好', '無謂的犧牲', '舐犢情深'],
}
