import type { Rule } from '../../rule.ts'
import { sitesOf } from '../../signs.ts'
import { blanks, joinLetters } from '../spacing.ts'

export const letterSpacing: Rule = {
  id: 'letter-spacing',
  why: 'Typesetting spaces out words in Latin letters and numbers (S P S S 1 9 . 0), and a PDF gives each space as a blank.',
  signs: blanks,
  find: (text, sites = sitesOf(text, blanks)) => joinLetters(text, sites),
  examples: [
    ['采用 S P S S 2 2 . 0 统计软件', '采用 SPSS 22.0 统计软件'],
    ['D O I : 1 0 . 3 9 6 9', 'DOI:10.3969'],
    ['差异有统计学意义，0 . 0 5', '差异有统计学意义，0.05'],
    ['P = 0 . 0 3 1', 'P = 0.031'],
    ['2 0 1 4 年收治，批号：2 0 1 9-K-027', '2014 年收治，批号：2019-K-027'],
    ['（K e y w o r d s）', '（Keywords）'],
    ['O b j e c t i v e: T o   c o m p a r e   t h e two', 'Objective: To compare the two'],
    ['光化学疗法（P U V A）、N S A I D、阿司匹林', '光化学疗法（PUVA）、NSAID、阿司匹林'],
    [
      '病灶 S U V m a x 升高，P a C O 2 为 45 mmHg，H b A 1 c 控制差',
      '病灶 SUVmax 升高，PaCO2 为 45 mmHg，HbA1c 控制差',
    ],
    [
      '予 c i s p l a t i n（C D D P）、d o c e t a x e l（D T X）与 l e u c o v o r i n（C F）治疗',
      '予 cisplatin（CDDP）、docetaxel（DTX）与 leucovorin（C F）治疗',
    ],
    ['G u i l l a i n-Barré 综合征', 'Guillain-Barré 综合征'],
    ['W A N G   S h u-fen, Z h u   M i n', 'WANG Shu-fen, Zhu Min'],
    ['行 C T 平扫与 P E T - C T，体质量 B M I 2 8 . 3 k g / m 2', '行 CT 平扫与 PET-CT，体质量 BMI 28.3 kg/m2'],
  ],
  leaves: [
    'A B C 三组',
    '行 C T 平扫',
    '甲 C T 乙 A B 丙 PSQI',
    'A B O 血型',
    'T 1 2 椎体',
    '3 5 2 1',
    'A B A C B',
    '1 2 3 4 5',
    'a b c d e f g',
    'a b  a b  b c  a c',
    '维生素 A D E K',
    '+ - + -',
    '男 女 1 2 0 4',
    'I II III IV V',
    'M F M M F',
    'I am a b',
    'A  B  C  D',
    '张某 P U L S 男',
    '维生素A D E K',
    '评级（A B B A）、性别（M F M）、D E F 三组',
  ],
}
