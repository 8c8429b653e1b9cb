import { dosageTopic, illnessOf } from '../drugs/dosage-topic.ts'
import { doseClaims, isCase } from '../drugs/given.ts'
import { regimensIn } from '../drugs/regimens.ts'
import type { StatementRule } from '../rule.ts'

export const drugDose: StatementRule = {
  id: 'drug-dose',
  why: 'An amount beside the name of a drug, or in a clause that only says how it is given, is its dose; the words beside it say by which way and how often.',
  *find(page) {
    for (const block of page.blocks) {
      if (block.block.kind === 'table' || block.block.kind === 'heading' || isCase(block)) continue
      const topic = dosageTopic(page, block)
      const group = topic?.dosage ? illnessOf(block) : undefined
      for (const regimen of regimensIn(block, topic !== undefined))
        yield* doseClaims(block, group && !regimen.group ? { ...regimen, group } : regimen, topic)
    }
  },
  examples: [
    [
      '可口服阿莫西林0.5 g，每日3次。',
      [
        'drug 阿莫西林 | dose | 0.5 g | route=口服 frequency=每日3次',
        'drug 阿莫西林 | route | 口服',
        'drug 阿莫西林 | frequency | 每日3次',
      ],
    ],
    [
      '过敏性休克立即肌内注射肾上腺素0.5 mg；发热者布洛芬每次200毫克，一天最多4次。',
      [
        'drug 肾上腺素 | dose | 0.5 mg | route=肌内注射',
        'drug 肾上腺素 | route | 肌内注射',
        'drug 布洛芬 | dose | 200毫克 | group=发热者 frequency=一天最多4次',
        'drug 布洛芬 | frequency | 一天最多4次',
      ],
    ],
    [
      '# 阿奇霉素片说明书\n\n【用法用量】口服。成人一次0.5 g，每日1次。',
      [
        'drug 阿奇霉素片 | route | 口服',
        'drug 阿奇霉素片 | dose | 0.5 g | group=成人 route=口服 frequency=每日1次',
        'drug 阿奇霉素片 | route | 口服',
        'drug 阿奇霉素片 | frequency | 每日1次',
      ],
    ],
    [
      '# 乙胺丁醇片说明书\n\n【用法用量】口服。预防：一日1次。疗程6个月。',
      ['drug 乙胺丁醇片 | route | 口服', 'drug 乙胺丁醇片 | frequency | 一日1次', 'drug 乙胺丁醇片 | course | 6个月'],
    ],
    [
      '# 阿奇霉素片说明书\n\n[用法用量] 口服。肌酐清除率10～50 ml/min者，每次0.25 g，每日1次。',
      [
        'drug 阿奇霉素片 | route | 口服',
        'drug 阿奇霉素片 | dose | 0.25 g | group=肌酐清除率10～50 ml/min者 route=口服 frequency=每日1次',
        'drug 阿奇霉素片 | route | 口服',
        'drug 阿奇霉素片 | frequency | 每日1次',
      ],
    ],
    [
      '卡马西平为心境稳定剂，用于躁狂症。它起效慢。体弱者应从125微克开始，一日2次。',
      ['drug 卡马西平 | dose | 125微克 | group=体弱者 frequency=一日2次', 'drug 卡马西平 | frequency | 一日2次'],
    ],

    [
      '- 倍他米松关节内注射：每次5毫克。',
      ['drug 倍他米松 | dose | 5毫克 | route=关节内注射', 'drug 倍他米松 | route | 关节内注射'],
    ],
    [
      '万古霉素静脉滴注，每次1 g，用200 mL生理盐水稀释，每日2次。',
      [
        'drug 万古霉素 | dose | 1 g | route=静脉滴注 frequency=每日2次',
        'drug 万古霉素 | route | 静脉滴注',
        'drug 万古霉素 | frequency | 每日2次',
      ],
    ],
    [
      '拉米夫定：成人口服给药，一般每次0.1 g，每日1次；肌酐清除率<30 mL/min者，首剂100 mg，以后每次50 mg。',
      [
        'drug 拉米夫定 | dose | 0.1 g | group=成人 route=口服 frequency=每日1次',
        'drug 拉米夫定 | route | 口服',
        'drug 拉米夫定 | frequency | 每日1次',
        'drug 拉米夫定 | dose | 100 mg | group=肌酐清除率<30 mL/min者 route=口服',
        'drug 拉米夫定 | route | 口服',
        'drug 拉米夫定 | dose | 50 mg | group=肌酐清除率<30 mL/min者 route=口服',
        'drug 拉米夫定 | route | 口服',
      ],
    ],
    [
      '口服塞克硝9 g，便血者用美沙拉秦栓，每次1枚。',
      [
        'drug 塞克硝 | dose | 9 g | route=口服',
        'drug 塞克硝 | route | 口服',
        'drug 美沙拉秦栓 | dose | 1枚 | group=便血者',
      ],
    ],
    [
      '抗感染可用哌拉西林/他唑巴坦4.5 g静脉滴注，每8 h 1次；出现呼吸抑制给解毒药纳洛酮0.4 mg静注，以后每4 h 0.2 mg。',
      [
        'drug 哌拉西林/他唑巴坦 | dose | 4.5 g | route=静脉滴注 frequency=每8 h 1次',
        'drug 哌拉西林/他唑巴坦 | route | 静脉滴注',
        'drug 哌拉西林/他唑巴坦 | frequency | 每8 h 1次',
        'drug 纳洛酮 | dose | 0.4 mg | route=静注',
        'drug 纳洛酮 | route | 静注',
        'drug 纳洛酮 | dose | 0.2 mg | route=静注 frequency=每4 h',
        'drug 纳洛酮 | route | 静注',
        'drug 纳洛酮 | frequency | 每4 h',
      ],
    ],
    [
      '胺碘酮的使用讲究早期足量。首剂：轻度150 mg，重度300 mg。睡前吃一粒多沙唑嗪4 mg。',
      [
        'drug 胺碘酮 | dose | 150 mg | group=轻度',
        'drug 胺碘酮 | dose | 300 mg | group=重度',
        'drug 多沙唑嗪 | dose | 4 mg',
      ],
    ],
    ['1 mg鱼精蛋白中和100 U肝素。', ['drug 鱼精蛋白 | dose | 1 mg']],
    [
      '可选质子泵抑制剂，例如奥美拉唑，口服，每日1次，每次20 mg，连服14天。',
      [
        'drug 奥美拉唑 | dose | 20 mg | route=口服 frequency=每日1次',
        'drug 奥美拉唑 | route | 口服',
        'drug 奥美拉唑 | frequency | 每日1次',
        'drug 奥美拉唑 | course | 14天',
      ],
    ],
    [
      '首选第三代头孢菌素，如头孢曲松2 g静滴，q12h；或加阿米卡星0.4 g肌注。',
      [
        'drug 头孢曲松 | dose | 2 g | route=静滴 frequency=q12h',
        'drug 头孢曲松 | route | 静滴',
        'drug 头孢曲松 | frequency | q12h',
        'drug 阿米卡星 | dose | 0.4 g | route=肌注',
        'drug 阿米卡星 | route | 肌注',
      ],
    ],
    [
      '孟鲁司特每晚1次，2～5岁4 mg，15岁以上10 mg。',
      [
        'drug 孟鲁司特 | dose | 4 mg | group=2～5岁 frequency=每晚1次',
        'drug 孟鲁司特 | frequency | 每晚1次',
        'drug 孟鲁司特 | dose | 10 mg | group=15岁以上',
      ],
    ],
    [
      '促性腺激素释放激素类似物（如曲普瑞林3.75 mg肌注，每4周1针）可使子宫缩小。',
      [
        'drug 曲普瑞林 | dose | 3.75 mg | route=肌注 frequency=每4周1针',
        'drug 曲普瑞林 | route | 肌注',
        'drug 曲普瑞林 | frequency | 每4周1针',
      ],
    ],
    [
      '吗啡、羟考酮均可选用，后者10 mg口服。',
      ['drug 羟考酮 | dose | 10 mg | route=口服', 'drug 羟考酮 | route | 口服'],
    ],
    [
      '依诺肝素睡前皮下注射，起始剂量1 mg/kg，体重<50 kg者减至0.5 mg/kg。',
      [
        'drug 依诺肝素 | dose | 1 mg/kg | route=皮下注射',
        'drug 依诺肝素 | route | 皮下注射',
        'drug 依诺肝素 | dose | 0.5 mg/kg | group=体重<50 kg者 route=皮下注射',
        'drug 依诺肝素 | route | 皮下注射',
      ],
    ],
    [
      '头孢呋辛：推荐剂量为10 mg/（kg·次），q12h。丙卡特罗按每公斤体重1.25 μg，每日2次。',
      [
        'drug 头孢呋辛 | dose | 10 mg/（kg·次） | frequency=q12h',
        'drug 头孢呋辛 | frequency | q12h',
        'drug 丙卡特罗 | dose | 1.25 μg | frequency=每日2次',
        'drug 丙卡特罗 | frequency | 每日2次',
      ],
    ],
    ['- 蒙脱石散：一次1袋，加水50 mL冲服，切记不要一次服用两袋。', ['drug 蒙脱石散 | dose | 1袋']],
  ],
  leaves: [
    '多巴胺≥10 μg/(kg·min)且持续2 h以上者，可加用强心药。',
    '阿仑膦酸钠每周1次，清晨用200 mL白开水送服。',
    '抽取关节液2 mL送检，术中出血约200 mL。',
    '该片每片含对乙酰氨基酚500 mg，最大剂量4 g。',
    '停用华法林3 mg。',
    '青霉素过敏者先做皮试。每次注射1 mL，每周2次。',
    '苯巴比妥用于体重20～30 kg的孩子。',
    '磷苯妥英20 mg PE/kg静注。',
    '坐浴：用1:5000高锰酸钾溶液，每次10 min，每日2次。',
    '脑血栓每次3枚。',
    '血红蛋白120 g/L，饮水500 mL以上。',
    '患者，女，30岁。予阿莫西林0.5 g口服。',
  ],
}
