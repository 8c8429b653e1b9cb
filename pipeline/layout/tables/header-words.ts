/**
 * Words that head a column or a row of a table: names of attributes, of time points, of groups, of statistics.
 * Written for this project from the usual headings of medical, laboratory and everyday tables. Licence: MIT, as the project.
 */
const words = (lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '))

/** Nouns of attributes: they head a column alone or at the end of a phrase ('常用单次剂量' ends in 剂量). */
export const headerEnds: readonly string[] = words([
  '项目 名称 类型 类别 分类 种类 型别 分型 亚型 药名 通用名 商品名 剂型 规格 成分 成份 组成 配方 疫苗 品种 品牌 型号 厂家 指标 参数 变量 因素 条目',
  '病名 病种 病因 病原体 病原菌 病原 致病菌 菌种 症状 体征 表现 特征 特点 征象 编号 序号 代码 编码 人群 对象 年龄 年龄段 月龄 周龄 孕周 日龄 性别 体重 身高 身长',
  '组别 分组 级别 等级 分级 分期 分度 分层 期别 阶段 时期 步骤 流程 顺序 次序 层次 部位 位置 范围 视图 体位 切面 序列 标记 标志 符号 缩写 术语 姓名 科室 职称 单位',
  '年份 日期 时间 时机 星期 餐次 食物 食材 营养素 入路 术式 方案 方法 方式 途径 措施 策略 原则 目标 目的 要点 说明 备注 注释 解释 定义 描述 含义 意义 依据 标准 条件 要求 内容 原因 结果 结论',
  '剂量 用量 用法 频次 频率 次数 疗程 间隔 周期 半衰期 浓度 速度 速率 流速 容量 容积 体积 总量 含量 重量 质量 数量 数目 例数 人数 样本量 个数 长度 宽度 高度 厚度 深度 直径 半径 面积 距离 间距 角度',
  '方向 强度 硬度 密度 温度 湿度 压力 热量 价格 费用 单价 金额 成本 适应证 适应症 禁忌证 禁忌症 禁忌 事项 不良反应 副作用 副反应 相互作用 并发症 风险 优点 缺点 优势 劣势 不足 局限性 特性 性质 性状 机制 机理',
  '功效 功能 疗效 预后 转归 敏感性 特异性 敏感度 特异度 准确率 有效率 治愈率 发生率 死亡率 复发率 生存率 患病率 发病率 检出率 优良率 比例 占比 百分比 构成比 百分率 分值 得分 评分 总分 分数 积分 计分 计算公式',
  '参考值 正常值 参考区间 正常范围 临界值 界值 阈值 数值 测量值 平均值 均数 标准差 中位数 统计量 变化 改变 程度 状态 情况 状况 水平 趋势 差值 区别 差异 信号 定位 定位点 穿刺点 进针点 起点 止点 反射区 支配区',
  '首选药物 次选药物 替代药物 代表药物 代表药 常用药物 举例 剂次 针次 保存 有效期 天数 周数 年限 频度 节点 结局 应对 处置 建议 有效率',
])

/** Words that head a column where they stand alone; at the end of a phrase they may as well stand in a cell. */
export const headerAlone: readonly string[] = words([
  '药物 药品 药材 方药 穴位 疾病 病变 损伤 骨折 综合征 诊断 病例 患者 组 类 型 度 期 级 分 器官 组织 肌肉 肌群 神经 血管 关节 骨骼 结构 区域 平面 医院 机构 地区 国家 来源 作者 文献 动作 器械 设备 材料 假体 疗法 手术 技术',
  '处理 治疗 护理 康复 推荐 证据 要求 规定 问题 答案 后果 评价 评估 评定 判断 判定 给药 起效 质控 作用 效果 主治 关系 联系 影响 影像 影像学 形态 颜色 气味 外观 回声 检查 检验 化验 检测 监测 随访 复查 复诊 观察 感觉 运动 肌力 反射 血供 节段',
  '首选 备选 示例 例子 适用 接种 停药 恢复 过渡 桥接 起始 维持 最大 成人 儿童 老人 老年人 孕妇 男性 女性 男 女 新生儿 婴儿 幼儿 早餐 午餐 晚餐 加餐 上午 下午 晚上 蛋白质 脂肪 碳水化合物 膳食纤维 能量 钙 铁 锌 钠 钾 颗粒 贮藏 参考 正常 异常 轻度 中度 重度 疫苗名称 食品 菜名 项 值 单价 备用 用途 规律 措施',
])

/** Headings that are no nouns: time points, groups, statistics, yes-or-no questions. */
export const headerPatterns: readonly RegExp[] = [
  /^(?:术|治疗|干预|用药|给药|训练|护理|入院|出院|手术|接种|置换|固定|伤|产|餐)(?:前|中|后|时)(?:\s?\d{1,3}\s?(?:h|d|min|周|天|月|年|个月|小时|分钟))?[^,。;]{0,8}$/,
  /^(?:末次|首次|第[一二三四五\d]次)随访/,
  /^(?:观察|对照|试验|实验|治疗|研究|干预|常规|联合|[A-Z甲乙丙])组$/,
  /^(?:[tFPpZUHχXr]|χ2|x2|χ²|OR|RR|HR|SD|SE|CI|95%\s?CI|n|P50)\s?值?$/,
  /^是否.{2,8}$/,
  /^(?:合计|总计|平均)$/,
]
