/**
 * Words that tables are generated from: names of columns with what stands below them. Written for these measures; the figures
 * that go with them are made up and no advice.
 */
export const drugs: readonly string[] =
  '阿托伐他汀 氨氯地平 二甲双胍 左甲状腺素钠 利伐沙班 布地奈德 沙库巴曲缬沙坦 头孢克肟 多西环素 普瑞巴林 奥氮平 艾司西酞普兰 泼尼松 甲氨蝶呤 环孢素 恩替卡韦 奥司他韦 孟鲁司特 拉莫三嗪 来曲唑'.split(
    ' ',
  )
export const diseases: readonly string[] =
  '急性阑尾炎 慢性胃炎 甲状腺功能减退症 帕金森病 系统性红斑狼疮 痛风性关节炎 肺结核 带状疱疹 缺铁性贫血 子宫肌瘤 前列腺增生 白内障 突发性耳聋 过敏性鼻炎 银屑病 川崎病 手足口病 癫痫 房颤 肺栓塞'.split(
    ' ',
  )
export const symptoms: readonly string[] =
  '低热盗汗 关节红肿热痛 进行性吞咽困难 反复鼻出血 夜间阵发性呼吸困难 尿频尿急 皮肤瘙痒 视物模糊 耳鸣耳闷 步态不稳 面色苍白 体重下降 阴道不规则出血 持续高热不退'.split(
    ' ',
  )
export const tests: readonly string[] =
  '血常规 肝功能 肾功能 甲状腺功能 凝血功能 心电图 动态血压 胸部CT 腹部超声 头颅MRI 胃镜 肺功能 骨密度 眼底照相 纯音测听'.split(
    ' ',
  )
export const labs: readonly (readonly [string, string, number, number])[] = [
  ['白细胞计数', '10^9/L', 4, 10],
  ['血红蛋白', 'g/L', 115, 150],
  ['血小板计数', '10^9/L', 100, 300],
  ['谷丙转氨酶', 'U/L', 9, 50],
  ['肌酐', 'μmol/L', 57, 97],
  ['尿素氮', 'mmol/L', 3, 8],
  ['尿酸', 'μmol/L', 208, 428],
  ['空腹血糖', 'mmol/L', 4, 6],
  ['总胆固醇', 'mmol/L', 3, 5],
  ['甘油三酯', 'mmol/L', 1, 2],
  ['促甲状腺激素', 'mIU/L', 1, 4],
  ['钾', 'mmol/L', 4, 5],
  ['钠', 'mmol/L', 137, 147],
  ['D-二聚体', 'mg/L', 0, 1],
  ['降钙素原', 'ng/mL', 0, 1],
  ['铁蛋白', 'μg/L', 30, 400],
]
export const scales: readonly string[] =
  '上下楼梯 穿衣 进食 洗澡 如厕 平地行走 床椅转移 大便控制 小便控制 言语表达 短时记忆 计算能力 定向力 注意力'.split(' ')
export const groups: readonly (readonly string[])[] = [
  ['观察组', '对照组'],
  ['腔镜组', '开放组'],
  ['A组', 'B组', 'C组'],
  ['低剂量组', '中剂量组', '高剂量组'],
  ['联合组', '单药组'],
  ['达标组', '未达标组'],
]
export const hospitals: readonly string[] =
  '某某市第一人民医院 某某大学附属医院 某某县中医院 某某区妇幼保健院 某某省肿瘤医院 某某市胸科医院 某某市精神卫生中心'.split(
    ' ',
  )
export const departments: readonly string[] =
  '心内科 神经外科 呼吸与危重症医学科 内分泌科 产科 儿科 眼科 康复科 急诊科 感染科'.split(' ')
export const cautions: readonly string[] =
  '肾功能不全者减量|妊娠期禁用|与食物同服，多饮水|监测肝酶|避免与葡萄柚汁同服|起始剂量宜小，每周递增|可致嗜睡，不宜驾车|停药须逐渐减量|漏服后不要加倍|定期复查血钾'.split(
    '|',
  )
export const actions: readonly string[] =
  '卧床休息，抬高患肢|冰敷15～20 min|踝泵运动，每组20次|直腿抬高训练|佩戴支具下地行走|渐进抗阻训练|平衡板训练|慢跑与变向跑|深呼吸及有效咳嗽|床边坐位训练'.split(
    '|',
  )
export const findings: readonly string[] =
  '边缘模糊的低回声结节|毛玻璃样密度影|节段性室壁运动异常|脑室旁白质高信号|胆囊壁增厚，呈双边征|髋臼覆盖不足|视盘水肿，静脉迂曲|肠壁增厚伴靶征|肾盂积水|骨皮质连续性中断'.split(
    '|',
  )
export const meanings: readonly string[] =
  '提示恶性可能|多见于炎症|提示心肌缺血|需进一步活检|提示感染未控制|见于溶血|无特异性|提示预后不良|应结合临床|提示机械性梗阻'.split(
    '|',
  )
export const foods: readonly string[] =
  '燕麦片 荞麦面 北豆腐 鸡胸肉 三文鱼 脱脂牛奶 西兰花 胡萝卜 苹果 核桃仁 红薯 菠菜'.split(' ')
export const stages: readonly string[] = '急性期 亚急性期 恢复期 稳定期 加重期 缓解期 维持期'.split(' ')
export const causes: readonly string[] =
  '长期饮酒|病毒感染|自身免疫反应|先天发育异常|药物损伤|营养不良|反复机械刺激|内分泌紊乱'.split('|')
export const odd: readonly (readonly [string, readonly string[]])[] = [
  ['花名', ['蒲公英', '金银花', '菊花', '槐花', '红花', '茉莉']],
  ['入口', ['正门', '东门', '地下车库', '住院部', '急诊楼', '连廊']],
  ['谁去', ['护士', '家属', '护工', '医生', '志愿者', '药师']],
  ['带上', ['身份证', '医保卡', '检查单', '水杯', '拖鞋', '病历本']],
  ['放哪', ['抽屉', '床头', '护士站', '冰箱', '药柜', '治疗车']],
  ['管几天', ['两三天', '一周左右', '半个月', '不好说', '当天', '一整年']],
]
/** Running text that stands round the tables. */
export const prose: readonly string[] = [
  '该病起病隐匿，早期多无明显不适，常在体检时偶然发现，确诊有赖于影像学和病理检查。',
  '下面的内容供患者和家属参考，具体方案应由主管医师根据病情制定。',
  '研究共纳入 126 例患者，按随机数字表法分组，各组基线资料差异无统计学意义（P>0.05）。',
  '治疗期间出现任何不适，都应及时告知医护人员，不要自行停药或更改剂量。',
  '采用 SPSS 22.0 软件进行统计学分析，计量资料以均数±标准差表示，组间比较采用 t 检验。',
  '儿童和老年人的代谢能力较弱，用药时应从小剂量开始，并监测不良反应。',
  '出院后第 1、3、6 个月门诊复查，如有发热、切口红肿或渗液，应随时就诊。',
  '由此可见，早期识别和规范处理对改善预后十分重要。',
  '多数患者经保守治疗后症状缓解，少数反复发作者可考虑手术。',
  '检查前需禁食 8 h，停用抗凝药物者请提前与医生沟通。',
  '本文对其诊断和治疗的进展作一综述。',
  '饮食以清淡、易消化为主，限制食盐摄入，每日不超过 5 g，同时保证足够的优质蛋白。',
  '随访 12～36 个月，平均 20.5 个月，均未见复发。',
]
export const headings: readonly string[] =
  '一、概述|二、用药选择|三、检查与诊断|（一）药物治疗|2 结果|2.1 两组疗效比较|1.3 观察指标|【用法用量】|注意事项|康复训练怎么做？|四、预后'.split(
    '|',
  )
export const leads: readonly string[] =
  '具体见下表：|各指标的参考范围如下：|结果见表 1。|不同阶段的处理如下表所示。|常用方案归纳如下：'.split('|')
