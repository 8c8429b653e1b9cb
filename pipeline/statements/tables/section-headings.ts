/**
 * Headings and run-in labels that name the property of what stands under them.
 * Source: our own reading of encyclopaedia pages, leaflets, package inserts and journals.
 */

/** Section names by the property that their lists state, as the inside of regular expressions that must match the whole name. */
export const sectionNames: readonly (readonly [property: string, names: string])[] = [
  ['differential-diagnosis', '鉴别诊断|诊断鉴别|需要?与?哪些疾病鉴别|differential diagnosis'],
  [
    'symptom',
    '(?:常见|主要|典型|临床|疾病|早期|晚期|其他|全身|局部|伴随|相关)*(?:症状|临床表现|表现|体征|症状体征|症状与体征|症状和体征|症状及体征)|(?:有|会有|会出现)?(?:什么|哪些)(?:症状|表现)|(?:signs and )?symptoms',
  ],
  [
    'cause',
    '(?:常见|主要|疾病|发病|致病|基本|直接)*(?:病因|原因|成因|病因学|发病原因|病因与发病机制|病因及发病机制)|causes?',
  ],
  ['risk-factor', '(?:常见|主要|高发)*(?:危险|高危|诱发|风险|易感)因素|诱因|risk factors?'],
  [
    'complication',
    '(?:常见|主要|手术|术后|可能的?|相关)*(?:并发症|合并症)|(?:可能的?)?(?:手术)?风险(?:与并发症|及并发症)?|(?:possible )?(?:risks|complications)|risks and complications',
  ],
  [
    'adverse-effect',
    '(?:常见|主要|可能的?|用药后可能出现的|严重)*(?:不良反应|副作用|副反应|毒副作用)|用药后(?:可能)?(?:出现|发生)的反应|side effects|adverse (?:effects|reactions)',
  ],
  [
    'examination',
    '(?:常用|常规|主要|相关|辅助|实验室|影像学|医学|体格|特殊|其他|诊断)*检查(?:方法|项目)?|需要?做(?:什么|哪些)检查|怎么检查|诊断方法|tests',
  ],
  [
    'treatment',
    '(?:常见|主要|一般|临床|常用|具体|疾病)*(?:治疗|治疗方法|治疗方案|治疗措施|治疗原则|治疗方式|处理|处理原则|疗法)|(?:怎么|如何)治疗?|treatments?|treatment options',
  ],
  ['prevention', '(?:疾病|日常)?(?:预防|预防措施|预防方法|预防保健|预防与保健)|(?:怎么|如何)预防|prevention'],
  [
    'precaution',
    '(?:用药|术前|术后|手术|使用|服用|服药|其他|日常|饮食|生活)*(?:注意事项|须知|注意什么|注意)|(?:术后|术前)?护理(?:要点)?|precautions?|(?:before|after) (?:the |your )?(?:procedure|surgery|operation|test)',
  ],
  ['prognosis', '(?:疾病)?(?:预后|转归)|prognosis'],
  ['indication', '(?:手术|主要|临床)?(?:适应症|适应证|适用人群|适用范围|适应症状)|indications?'],
  ['contraindication', '(?:手术|主要|绝对|相对)?(?:禁忌症|禁忌证|禁忌|禁忌人群|禁用人群)|contraindications?'],
  ['department', '(?:就诊|推荐|挂号)?科室|(?:挂|看)(?:什么|哪个)科'],
  ['affected-group', '(?:易感|多发|好发|高发|患病)(?:人群|群体)'],
  ['affected-site', '(?:发病|好发|病变|多发)部位'],
  ['synonym', '别名|别称|俗称|英文名称?|又称|其他名称'],
]
