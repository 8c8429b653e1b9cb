/** What is asked of the thing: 有哪些, 是什么 … at the end of a heading. */
const askedLast =
  /(?:通常|一般|主要|常见的?|具体|临床上|分别|都|又|到底|究竟)?(?:有些?什么|有哪(?:几|一)?些|有哪几(?:种|类|个)|是什么|是些什么|是哪些|包括(?:哪些|什么)|会?是怎样的|是怎么样的)(?:呢|呀|啊)?$/

/** '会引起哪些并发症', '要做什么检查', '有哪些症状': what is asked for is the noun at the end. */
const askedNoun =
  /(?:(?:会|可能|可以|可|容易|易|需要?|应该?|应当|还?要|得|必须|通常|一般|常|常见|主要|早期|晚期|都|到底|究竟){0,3}(?:有|出现|引起|引发|导致|造成|发生|并发|带来|产生|做|查|进行|接受|完善|采用|使用|采取|存在|分为|分成|分))?(?:哪些|什么|何种|什么样的|哪几种|哪几类)(?:常见|主要|典型|特殊|辅助|相关|常用|特征性|早期|晚期|严重)*(?:的)?(症状|临床表现|表现|体征|并发症|合并症|检查|病因|原因|诱因|治疗方法|治疗|方法治疗|类型|分型|种类|危险因素|不良反应|副作用|禁忌证|禁忌症|禁忌|注意事项)$/

/** '如何诊断X', 'X该怎么治疗': what is asked for is the deed. */
const askedDeed =
  /(?:如何|怎么样?|怎样|咋)(?:才能|可以|能|去|进行|正确|有效|科学|合理|早期|自我|规范)*(诊断|确诊|检查|治疗|医治|处理|预防|鉴别)/

/** '哪些人容易得X', 'X好发于哪些人群'. */
const askedGroup =
  /^(?:哪些|哪类|什么样的|哪种|什么|谁)(?:人群?|人员|患者|儿童|孩子|女性|男性)?(?:最|更|比较|较|特别)?(?:容易|易|会|可能|需要)?(?:得|患|患上|发生|感染|出现|罹患|中招)|(?:好发于|多见于|易发于|常见于)(?:哪些|哪类|什么)(?:人群?|人员)$/

/** '哪些因素会诱发X', '什么导致X'. */
const askedCause =
  /^(?:哪些|什么|何种|哪种)(?:常见)?(?:原因|因素|情况|疾病|药物|行为|习惯)?(?:会|可以?|可能|能|容易)?(?:引起|引发|导致|诱发|造成)(?=.{2})/

const askedDepartment = /(?:挂|看|去|到|就诊于?)(?:医院)?(?:的)?(?:什么|哪个|哪一个|哪些|哪一)(?:科室?)$/

const askedDrug = /(?:吃|用|服用|使用|选)(?:什么|哪些|哪种)(?:西|中)?药(?:物)?(?:治疗|好|最好|效果好)?$/

/** '戴助听器要注意什么'. */
const askedCare =
  /(?<=.)(?:应该?|该|要|需要?|得|还要|还应)?注意(?:些)?(?:什么|哪些|哪几点)(?:问题|事项|方面)?$|有?(?:哪些|什么)(?:应该?|需要?|要)?注意的(?:问题|事项|地方|方面)?$/

const deeds: Readonly<Record<string, string>> = {
  诊断: '诊断',
  确诊: '诊断',
  检查: '检查',
  治疗: '治疗',
  医治: '治疗',
  处理: '处理',
  预防: '预防',
  鉴别: '鉴别诊断',
}

const longestAsked = 40

/**
 * The section that a heading asks for, in the words of a heading that states it: '…会引起哪些并发症' → '并发症',
 * '如何诊断…' → '诊断', '…的病因是什么' → '…的病因'.
 * @param heading without number and closing mark
 * @returns the heading as it is where it asks nothing
 */
export function statedHeading(heading: string): string {
  if (heading.length > longestAsked || !/[什么哪何怎咋谁]/.test(heading)) return heading
  if (askedGroup.test(heading)) return '好发人群'
  if (askedCause.test(heading)) return '病因'
  if (askedDepartment.test(heading)) return '就诊科室'
  if (askedDrug.test(heading)) return '用药'
  if (askedCare.test(heading)) return '注意事项'
  const deed = askedDeed.exec(heading)?.[1]
  if (deed) return deeds[deed] ?? heading
  const noun = askedNoun.exec(heading)?.[1]
  if (noun) return noun.replace('方法治疗', '治疗')
  const last = askedLast.exec(heading)
  return last && last.index > 1 ? heading.slice(0, last.index) : heading
}
