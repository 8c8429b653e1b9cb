import type { Rule } from '../../rule.ts'
import { findLost, lossSigns } from '../mojibake/lost.ts'

export const lostText: Rule = {
  id: 'lost-text',
  why: 'A wrong decoding replaced bytes by U+FFFD for good; what is left of such a line cannot be read.',
  signs: lossSigns,
  find: findLost,
  examples: [
    ['哮喘的诱因\n锟斤拷锟斤拷锟角硷拷锟斤拷\n避免接触尘螨。', '哮喘的诱因\n\n避免接触尘螨。'],
    ['\ufffd\ufffd\ufffdӦ\ufffd\ufffd\ufffdҽ\ufffd\ufffdָ\ufffd\ufffd', ''],
    ['屯屯屯屯屯屯屯屯\n第二页', '\n第二页'],
    [
      '甲状腺功能减退症患者应终身服用左甲状腺素，锟斤拷锟斤拷并在妊娠早期每四周复查一次促甲状腺激素。',
      '甲状腺功能减退症患者应终身服用左甲状腺素，⟦?⟧并在妊娠早期每四周复查一次促甲状腺激素。',
    ],
  ],
  leaves: [
    '患者，女，\ufffd5岁，因腹痛入院。',
    '主治医师李锟，擅长关节镜手术。',
    '买了三斤拷贝纸。',
    '烫烫烫！快放下。',
    '屯屯通公路，村村通电话。',
    '程序里的“锟”字是从编码错误来的。',
  ],
}
