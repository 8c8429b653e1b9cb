/**
 * Words over the columns of tables in Chinese medical texts, and the property that a column's cells give.
 * Our own list. A head is compared without brackets, blanks and numbers; the longest word that ends or begins it decides.
 */
export type CellReading =
  /** The cell's items are values. */
  | 'text'
  /** The cell's items are terms; lists are split. */
  | 'entity'
  /** The first quantity of the cell. */
  | 'quantity'
  /** An amount with route and frequency. */
  | 'dosing'
  | 'frequency'
  | 'route'

export interface ColumnRow {
  readonly property: string
  readonly reading: CellReading
  readonly heads: string
  /** What the column's subject must be; any type if left out. */
  readonly of?: string
}

export const columnHeads: readonly ColumnRow[] = [
  {
    property: 'drug-class',
    reading: 'text',
    heads: '类别 类型 分类 种类 药物类别 药物类型 药物分类 药理分类 所属类别 剂型分类 作用类别',
    of: 'drug',
  },
  {
    property: 'dose',
    reading: 'dosing',
    heads:
      '剂量 用量 用法用量 用法与用量 用法 给药剂量 用药剂量 单次剂量 常用量 常用剂量 常规剂量 推荐剂量 起始剂量 初始剂量 维持剂量 维持量 负荷剂量 负荷量 诱导剂量 诱导量 首剂 首次剂量 起始量 初始量 追加剂量 治疗剂量 预防剂量 成人剂量 儿童剂量 剂量与用法 每次剂量 每次用量 次剂量 给药方案 用药方案 一次用多少 每次用多少 一次多少 每次多少 每次量 一次量 一次用量 一次剂量 每次几滴 每次几片 每次几粒 一次几滴 一次几片 怎么用 怎么吃 怎么打 用多少 吃多少 打多少 每剂 每剂剂量 每剂用量 每针剂量 睡前剂量 剂量范围 参考剂量 剂量和服药次数 剂量和次数 剂量与次数 用量和次数 用法和用量 剂量和用法',
    of: 'drug',
  },
  {
    property: 'route',
    reading: 'route',
    heads: '给药途径 给药方式 用药途径 用药方式 途径 给药路径 接种途径 接种方式 注射途径 使用途径 用药部位',
    of: 'drug',
  },
  {
    property: 'frequency',
    reading: 'frequency',
    heads:
      '频次 频率 给药频率 给药频次 给药间隔 用药频率 用药间隔 服药次数 给药次数 每日次数 次数 一天几次 每天几次 每日几次 一日几次 一天次数 每天次数 用药次数 间隔 间隔时间 多久一次 服用次数 使用频率 使用次数 训练量 运动量 练多少 做多少 每天做几次',
  },
  {
    property: 'course',
    reading: 'quantity',
    heads:
      '疗程 用药疗程 治疗疗程 用药时间 用药时长 服药时间 使用时间 吃多久 用多久 点多久 打多久 服用时间 治疗时间 治疗时长',
  },
  {
    property: 'onset-time',
    reading: 'quantity',
    heads:
      '起效时间 起效 显效时间 见效时间 起始作用时间 开始作用时间 起始作用 作用开始时间 多久起效 几分钟起效 多久见效 起效快慢',
    of: 'drug',
  },
  {
    property: 'duration',
    reading: 'quantity',
    heads:
      '维持 药效维持 作用维持 持续 持续时间 作用持续时间 维持时间 作用时间 作用时长 持续时长 药效时间 药效持续时间 疗效持续时间 镇痛时间 作用维持时间 能管多久 管多久 保护时间 保护期 保护期限 维持多久 药效多久 作用多久 有效时间 疗效维持',
    of: 'drug',
  },
  {
    property: 'concentration',
    reading: 'quantity',
    heads: '浓度 常用浓度 推荐浓度 使用浓度 药物浓度 配制浓度',
    of: 'drug',
  },
  {
    property: 'characteristic',
    reading: 'text',
    heads:
      '功效 主要功效 作用 药理作用 特点 作用特点 临床特点 药物特点 主要特点 药理特点 特性 优点 缺点 优势 劣势 优缺点 局限性 局限 不足',
  },
  {
    property: 'precaution',
    reading: 'text',
    heads:
      '注意事项 注意 注意要点 用药注意 使用注意 用药提醒 注意点 用药须知 注意什么 要注意什么 要注意 留意 留意什么 要留意什么 留心什么 要留心什么 留心 提醒 小心 当心 小心什么 当心什么 特别提醒 特别注意 使用提醒 叮嘱',
  },
  {
    property: 'contraindication',
    reading: 'text',
    heads:
      '禁忌 禁忌证 禁忌症 禁用人群 禁忌人群 不适合谁 谁不适合 哪些人不适合 不适合的人 不能做的人 不适用人群 禁用 主要禁忌 谁不能用 不能用的人 谁不能吃 谁不能打 什么人不能用 不宜人群 不适合人群 不适合谁 谁不适合 不适合 哪些人不能用 哪些人不能做 哪些人不适合 谁不能做 不能做的人 什么人不能做 谁不能打 不能打的人 不能用 不宜 慎忌 忌',
  },
  {
    property: 'indication',
    reading: 'entity',
    heads:
      '适应证 适应症 主要适应证 主要适应症 适用疾病 适用范围 适用人群 适用情况 适用于 适合谁 谁适合 适合人群 适合的人 适合哪些人 哪些人适合 适合情况 给谁用 主治 主治疾病',
  },
  {
    property: 'adverse-effect',
    reading: 'entity',
    heads:
      '不良反应 副作用 常见不良反应 主要不良反应 毒副作用 副反应 常见副作用 常见反应 可能反应 不良作用 主要副作用 常见不适 可能的不适 可能的不良反应 可能的副作用 接种反应 毒性 主要毒性',
    of: 'drug',
  },
  {
    property: 'parameter',
    reading: 'quantity',
    heads: '手术时间 操作时间 治疗时间 检查时间 每次时间 单次时间 所需时间 时长 时间 要多久 做多久 多长时间',
    of: 'procedure',
  },
  {
    property: 'purpose',
    reading: 'text',
    heads:
      '干什么用 有什么用 做什么用 用来干什么 管什么 为什么做 用途 目的 主要用途 检查目的 作用与用途 功能主治 检查意义',
  },
  {
    property: 'synonym',
    reading: 'entity',
    heads: '商品名 别名 又名 英文名 英文名称 俗名 俗称 简称 缩写 英文缩写 商品名称',
  },
  { property: 'cause', reading: 'text', heads: '病因 常见病因 主要病因 常见原因 发病原因 原因 诱因', of: 'disease' },
  {
    property: 'symptom',
    reading: 'entity',
    heads: '症状 临床表现 主要症状 典型症状 典型表现 症状表现 主要表现 常见症状 体征 症状与体征 症状体征 伴随症状',
    of: 'disease',
  },
  {
    property: 'affected-group',
    reading: 'text',
    heads: '好发人群 高发人群 多发人群 易感人群 好发年龄 高危人群 常见人群',
    of: 'disease',
  },
  {
    property: 'affected-site',
    reading: 'entity',
    heads: '好发部位 发病部位 常见部位 病变部位 累及部位',
    of: 'disease',
  },
  { property: 'treatment', reading: 'entity', heads: '治疗 治疗方法 治疗方式 治疗手段 主要治疗', of: 'disease' },
  {
    property: 'examination',
    reading: 'entity',
    heads: '检查 检查方法 辅助检查 检查项目 推荐检查 首选检查',
    of: 'disease',
  },
  { property: 'complication', reading: 'entity', heads: '并发症 常见并发症 主要并发症' },
  { property: 'prognosis', reading: 'text', heads: '预后 转归', of: 'disease' },
  { property: 'prevention', reading: 'text', heads: '预防 预防措施 预防方法', of: 'disease' },
  { property: 'department', reading: 'text', heads: '科室 就诊科室', of: 'disease' },
]

/** Heads of the column that names what the rows are about, with the type of its terms; '' where the cells must tell. */
export const subjectHeads: Readonly<Record<string, string>> = {
  drug: '药物 药名 药品 药物名称 药品名称 通用名 通用名称 代表药物 代表药 常用药物 药物种类 麻醉药物 抗菌药物 抗生素 制剂 制剂名称 常用制剂 药剂 疫苗 疫苗名称 具体药物 推荐药物 首选药物 可选药物 治疗药物 止痛药 降压药 降糖药 麻醉药 抗凝药 药物通用名 成药 中成药 方药',
  disease: '疾病 病名 疾病名称 病种 诊断 鉴别疾病 疾病类型',
  procedure:
    '手术 术式 手术方式 手术方法 手术名称 治疗方法 治疗方式 疗法 操作 操作名称 练习 练习项目 练习动作 动作 动作名称 训练 训练项目 训练动作 训练内容 康复动作 锻炼 锻炼项目 锻炼动作 运动 运动项目 做什么 练什么 护理操作',
  test: '检查 检查项目 检查方法 检查名称 检验项目 化验项目 量表',
  device: '器械 器械名称 材料 植入物 支架 装置 设备 仪器 吸入器 吸入装置 给药装置 敷料 镜片 矫形器',
  '': '名称 项目 品种 种类 类型 方法 方式 分类 类别',
}

/** Heads of a column that says what a result means. */
export const meaningHeads =
  '临床意义 意义 结果判断 结果判定 结果解读 结果解释 提示 解读 判断 判定 含义 说明的问题 风险等级 风险分层 风险 危险分层 危险程度 严重程度 病情程度 病情 分级 等级 结果 结论 诊断意义 诊断 可能疾病 可能原因 提示疾病 控制水平 控制情况 控制程度 水平 状态 分度 评价 评定 病情评估 活动度 疼痛程度 功能状态 依赖程度 抑郁程度 焦虑程度'

/** Heads of a column that holds results. */
export const resultHeads =
  '总分 评分 得分 分值 分数 总评分 积分 表现类型 表现 影像表现 征象 阻滞程度 程度 结果 检查结果 检测结果 指标值 数值 范围 测量值 测定值 分级 分期 级别 阳性结果 试验结果 血糖值 血压值 指标 现象 类型 颜色'
