/**
 * Words by which Chinese medical texts give a remedy: verbs of choosing, giving and doing, and what stands before and behind.
 * Each is the inside of a regular expression. Source: our own reading of guidelines, leaflets and answers to patients.
 */

/** One remedy is chosen before others: with these alone a clause says what treats. */
export const choosing =
  '首选|次选|任选|[可宜多]选(?:用|择(?!性))|[可宜多]选(?!择)|选用|选择(?!性)|选(?!择)|改用|换用|换成|改为|换|加用|另加|再加|加服|合用|并用|联用|联合|给予|予以?|应用|采用|采取|试用|尝试|试试|推荐(?:使用|应用|采用)?|常用|可用|宜用|多用|只能[吃用]|单用|加(?![压强味重速深大巴替兰群贝曲])|常用的是|可以用'

/** A drug is given or taken. */
export const taking =
  '服用|使用|用上|配合|口服|内服|含服|吃|喝|注射|输注|输|打入|注入|滴入|滴(?![速数])|擦|涂抹|涂|抹|喷|用|打一针|打|推注|泵入|静脉推注|静脉注射|静脉滴注|静脉输注|静推|静滴|静注|肌内注射|肌肉注射|肌注|皮下注射|外用|外涂|外敷|外搽|雾化吸入|吸入|含化|舌下含服|鼻饲|给'

/** A procedure is done. */
export const doing =
  '行|做|进行|施行|实施|接受|放(?![疗射松心下在大])|启动|开始|置入|植入|放置|需要|需|须|要|应|可以|可|立即|先|再|考虑|通过'

/** Between the verb and the name. */
export const beforeName =
  '急诊|立即|尽早|尽快|及时|早期|再次?(?!手术)|择期|限期|进一步|积极|紧急|行(?![走动为])|做|同步(?!电)|注意|加强|采取|采用|配合|换用|改用|选择(?!性)|选用|使用|应用|给予|予以|接受|实施|予(?!以)|[一二两三四五六\\d]{1,2}(?:周|天|个月)的?|一些|一种|适量的?|适当的?|少量的?|小剂量的?|大剂量的?|低剂量的?|足量的?|短程的?|短期|局部|静脉|口服|外用|含|[“][^”]{1,6}[”]|\\d[\\d.～~-]{0,6}\\s?(?:[%％]|g|mg|ml|mL|克|毫升)'

/** Adverbs and words of duty before the verb; what stands before them is whom or when the remedy is for. */
export const duty =
  '则|均|也|才|开始|多|一般|通常|原则上|临床上?|可以|可|应当|应该|应|宜|需要|需|须|必须|务必|建议|考虑|主张|必要时|及时|尽早|尽快|尽量|优先|立即|立刻|马上|首先|先|再|积极|紧急|急诊|择期|限期|酌情|同时|早期|另|还|又|就|都|只能|只|最好|早|常规|联合|常|主要|继续|长期|或者?|加|提前[^，。；]{0,3}[天日周]|在[^，。；：在]{2,10}[下内]|\\d[\\d.～~-]{0,6}\\s?(?:h|小时|天|d|周)内'

/** What a drug does at once, behind its name. */
export const relief =
  '降颅压|缩瞳|散瞳|强心|升压|扩血管|抗过敏|抑酸|护胃|止痛|镇痛|解痉|退热|退烧|降温|止吐|止咳|化痰|平喘|止血|止痒|抗感染|抗炎|消炎|消肿|镇静|利尿|降压|降脂|降糖|通便|排石|扩容|抗凝|溶栓|控制|缓解|保护|修复|修补|湿敷|冲洗|漱口|滴眼|准备|过渡|注射|手术修复|等手术'

/** No remedy by itself, or one too general to be told. */
export const generalMeans =
  '治疗|用药|药物|药|[^，]{2,8}科治疗|氧疗治疗|手术方式|(?:药物|一般|对症|支持|综合|其他|常规|局部|全身|抗感染|中医|西医|规范|相应|处理|特殊|有效|其它|多种|基础|原发病|病因|进一步|联合|初始|替代|后续|姑息|维持|足量|该|此)+(?:治疗|疗法)|口服药物?|外用药物?|制剂|抑制剂|阻滞剂|拮抗剂|激动剂|激素类?药物|[\\u4e00-\\u9fff]{0,6}(?:注射|滴注|输注)|口服用药|[该此]药|这类药物|(?:上述|以上|其他|相关|有关|该类|此类)[\\u4e00-\\u9fff]{0,6}|麻醉|全麻|局麻|接种|[\\u4e00-\\u9fff]{0,6}(?:随访|复查|测量)|[疗术]法|富有.{1,6}|.*以.{2,6}|[\\u4e00-\\u9fff]{0,4}(?:辅助|户外|体育)[治运][疗动]|复位|固定|引流管|切开|缝合|分离|插管|冲洗|灌注|移植|麻醉药|造影剂|对比剂|药片|胶囊|原药|一种药|两种药|[\\u4e00-\\u9fff]{0,4}疫苗|特殊治疗|[^的]{1,8}的[^的]{1,10}|(?:开始|试|解除|拔除|停止|终止|撤除|避免|防止|观察).{1,12}|位的.*'

/** Behind the names such words make of the clause a state, an effect or a bar, and no remedy. */
export const stateBehind =
  '的(?!是)|者|患者|病人|期间|过程|前|后|时|史|过敏|会|能|可(?!重复|加|酌|反复)|容易|引起|导致|无效|失败|治疗[后前期中无失效的]|不|禁|慎|有(?!效)|是|为(?!宜|主|佳)|使|与|对'

/** Deeds that are a treatment though they end in what they are done to. */
export const deeds = '输注?(?=[红血悬浓冷去])|切除|清除|置入|植入|松解|修补|取出|封堵|结扎|栓塞|摘除|剥离|切开|更换|换'
