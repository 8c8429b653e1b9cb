/**
 * Headings and run-in labels that name the property of what stands under them.
 * Source: our own reading of encyclopaedia pages, leaflets, package inserts and journals.
 */

/** Section names by the property that their lists state, as the inside of regular expressions that must match the whole name. */
export const sectionNames: readonly (readonly [property: string, names: string])[] = [
  ['differential-diagnosis', '鉴别诊断|诊断鉴别|需要?与?哪些疾病鉴别|differential diagnosis'],
  [
    'symptom',
    '(?:常见|主要|典型|临床|疾病|早期|晚期|其他|全身|局部|伴随|相关)*(?:症状|临床表现|表现|体征|症状体征|症状与体征|症状和体征|症状及体征)|(?:有|会有|会出现)?(?:什么|哪些)(?:症状|表现)|发作时(?:的)?(?:症状|表现)|(?:前驱|先兆|典型)(?:症状|表现|皮疹)|怎么(?:发现|判断)|[^，。]{0,10}(?:信号|征兆|先兆|苗头)|(?:有|会有)?(?:哪些|什么)(?:样的?)?(?:不适|感觉)|(?:signs and )?symptoms',
  ],
  [
    'cause',
    '(?:常见|主要|疾病|发病|致病|基本|直接)*(?:病原学|病原体|病原菌|病因|原因|成因|诱因|诱发因素|病因学|发病原因|病因与发病机制|病因及发病机制|发病机制)|causes?|(?:为什么|为何|怎么)[^，。；：]{0,10}?(?:得|患|有|长|发生|出现|引起)[^，。；：]{0,14}|(?:是)?(?:由)?(?:什么|哪些)?(?:原因)?(?:引起|导致|造成)的?|(?:是)?怎么(?:引起|得|来|回事)的?|(?:怎么|如何)(?:引起|得上|发生)的?',
  ],
  ['risk-factor', '(?:常见|主要|高发)*(?:危险|高危|风险|易感)因素|risk factors?'],
  [
    'complication',
    '(?:常见|主要|手术|术后|可能的?|相关)*(?:并发症|合并症)|(?:可能的?)?(?:手术)?风险(?:与并发症|及并发症)?|(?:possible )?(?:risks|complications)|risks and complications',
  ],
  [
    'adverse-effect',
    '(?:常见|主要|可能的?|用药后可能出现的|严重)*(?:不良反应|副作用|副反应|毒副作用)|用药后(?:可能)?(?:出现|发生)的反应|[^，。；：？]{0,10}?(?:会?有|会出现|可能出现)(?:什么|哪些)(?:不良反应|副作用|反应)|side effects|adverse (?:effects|reactions)',
  ],
  [
    'examination',
    '(?:常用|常规|主要|相关|辅助|实验室|影像学|医学|体格|特殊|其他|诊断)*检查(?:方法|项目)?|需要?做(?:什么|哪些)检查|怎么检查|诊断方法|诊断方式|(?:怎么|如何|怎样)(?:诊断|确诊|检查|查)|诊断|确诊|诊断与检查|检查与诊断|检查和诊断|tests|diagnosis',
  ],
  [
    'treatment',
    '(?:常见|主要|一般|临床|常用|具体|疾病|药物|手术|非药物|局部|外用|急性期|缓解期|西医|西药|中医|物理|保守|其他|对症|支持)*(?:治疗|治疗方法|治疗方案|治疗措施|治疗原则|治疗方式|处理|处理原则|疗法)|(?:怎么|如何|怎样)(?:治疗?|办|处理|用药)|治疗选择|用药(?:选择|方案)?|常用药物?|treatments?|treatment options',
  ],
  ['prevention', '(?:疾病|日常)?(?:预防|预防措施|预防方法|预防保健|预防与保健)|(?:怎么|如何)预防|prevention'],
  [
    'precaution',
    '(?:用药|术前|术后|手术|使用|服用|服药|其他|日常|饮食|生活)*(?:注意事项|须知|注意什么|注意)|(?:术后|术前)?护理(?:要点)?|常见问题(?:与解答)?|温馨提示|用药提醒|precautions?|(?:before|after) (?:the |your )?(?:procedure|surgery|operation|test)',
  ],
  ['prognosis', '(?:疾病)?(?:预后|转归)|prognosis'],
  ['indication', '(?:手术|主要|临床)?(?:适应症|适应证|适用人群|适用范围|适应症状)|indications?'],
  ['contraindication', '(?:手术|主要|绝对|相对)?(?:禁忌症|禁忌证|禁忌|禁忌人群|禁用人群)|contraindications?'],
  [
    'preparation',
    '(?:手术|术|检查|治疗|穿刺|出院|麻醉|操作)(?:之)?(?:前|后|当天|当日)(?:的)?(?:准备|护理|康复|指导|恢复|配合)?(?:工作)?',
  ],
  ['department', '(?:就诊|推荐|挂号)?科室|(?:挂|看)(?:什么|哪个)科'],
  ['affected-group', '(?:易感|多发|好发|高发|患病)(?:人群|群体)'],
  ['affected-site', '(?:发病|好发|病变|多发)部位'],
  ['subtype', '(?:疾病|临床|病理|特殊|常见|主要)*(?:分型|分类|类型|亚型|种类)|有哪(?:些|几种)(?:类型|种类)?|types?'],
  ['characteristic', '药理作用|药理毒理|作用机制|作用机理|作用|功效|药效学?|优点|缺点|优势|(?:疗效|作用)?特点'],
  ['synonym', '别名|别称|俗称|英文名称?|又称|其他名称'],
]
