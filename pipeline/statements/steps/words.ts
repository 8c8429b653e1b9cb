/** Words by which a heading or a lead says that steps follow. */
export const stepWords: RegExp =
  /步骤|流程|操作(?!系统|者|员|风险)|[一二三四五六七八九十两\d]\s?步(?!入)|[怎咋]么(?:做|测|量|打|用|贴|滴|洗|涂|换|戴|吃|敷|注射|使用)|(?:如何|正确)(?:正确|规范|自行)?(?:测|量|注射|使用|佩戴|洗|涂|滴|换|吸入|服用)|做法|手法|使用方法|测量方法|操练|^(?:steps?|how (?:to|is|are|do)|procedure$)|during (?:the|your|a) /i
/** Words by which a heading names an exercise or another thing that is done. */
export const exerciseWords: RegExp =
  /(?:运动|锻炼|训练|练习|体操|操|拉伸|伸展|按摩|推拿|呼吸法|[手针灸]法|治疗方法|手术方法|干预方法|护理方法|穿刺|置管|注射|换药|急救|复苏)(?:法|方法)?[】」]?$/
/** Words by which a heading says that something else than steps is listed. */
export const otherLists: RegExp =
  /注意|事项|须知|原则|适应|禁忌|原因|病因|症状|类型|分类|分型|分期|并发症|优点|缺点|优势|误区|作用|好处|时机|频率|饮食|标准|指标|诊断|鉴别|评价|疗效|结果|机制|特点|表现|人群|危险|风险|后遗|问题|常见|条件|准备物|用物|材料|工具|目的|意义|药物|讨论|经验|体会/

/** Verbs with which a step begins. */
export const actionWords: RegExp =
  /^(?:[^，。；：]{0,8}?(?:后|时|前)，?)?(?:请|先|再|然后|随后|接着|最后|首先|其次|立即|轻轻|缓慢|慢慢|用|以|将|把|在|于|从|沿|取|让|使|选|按|压|推|拉|抬|举|弯|伸|屈|转|旋|站|坐|躺|仰|俯|侧|平|双|背|靠|换|做|脚|足|头|膝|臀|身体|左|右|患|健|手|吸|呼|屏|保持|停|重复|每|面对|握|捏|持|进|插|穿|刺|抽|注|打开|拧|摇|撕|贴|涂|抹|滴|洗|冲|消毒|铺|麻醉|切|剪|缝|固定|连接|放|置|拔|退|观察|检查|测|量|记录|记下|核对|确认|评估|准备|清洁|擦|佩戴|戴|穿|脱|倒|含|吞|服|饮|喝|嘱|协助|指导|告知|拨打|呼救|判断|开放|给予|予|行|选用|选择|完成|解读|拍摄|停用|急查|查|补|输|出针|寻找|标记|采用|应用|使用|调|盖|挂|排|夹|松|送|向|对|由|若|如|触|未|结合|[^，。；：]{0,6}(?:消毒|注射|按压|进针|刺入|固定))/

/** A name before a colon that is a label and no sentence. */
export const maxName: number = 14
