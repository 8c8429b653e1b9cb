import type { Rule } from '../../rule.ts'
import { footStart } from '../foot.ts'
import { LinePattern } from '../line-pattern.ts'
import { pageRule } from '../line-rule.ts'

const longest = 50
const role =
  '(?:责任编辑|本[文期]责任编辑|本[文期]责编|责编|编辑|本文编辑|文字编辑|美术编辑|美编|图文编辑|制作人|剪辑|后期|录音|出品人?|配音|配乐|片头曲|片尾曲|背景音乐|封面设计|网络编辑|值班编辑|本期编辑|实习编辑|排版|校对|编校|责校|编审|监制|总监制|终审|复审|初审|策划|供稿|供图|摄影|制图|视频|值班主任|主编)'
const credit = new LinePattern(
  new RegExp(`^[(（\\[【]?${role}(?:[:：/|丨｜]|(?=[\\u4e00-\\u9fff]{2,4}[)）\\]】]?$)).{1,40}$`),
)
/** Duties and names parted by blanks only. */
const spaced =
  /^[(（[【]?(?:(?:责任编辑|文字编辑|新媒体编辑|编辑|责编|校对|审核|监制|值班主任|值班编委|主编|编审|初审|复审|终审|一审|二审|三审|排版|制图|统筹)[\s:：/|丨｜]{1,3}[\u4e00-\u9fff·]{2,4}[\s,，、]{0,4}){1,5}[)）\]】]?$/
/** Below the editor's line. */
const second = new LinePattern(/^(?:审核|审校|审阅|审稿|审定|复核|撰文|文案|设计|图片|统筹)[:：/|丨｜][^。，；]{2,16}$/)
/** A line of nothing but duties and names. */
const duty =
  '(?:责任编辑|本?文?编辑|责编|责校|制作人|剪辑|后期|录音|出品|配音|校对|审核|审校|审稿|审定|初审|复审|终审|撰稿|供稿|文稿|通讯员|排版|制作|监制|主编|摄影|供图|策划|图文|整理|作者|编印|印制|发布|文)'
const credits = new LinePattern(
  new RegExp(
    `^[(（\\[【]?(?:${duty}[:：/|丨｜](?:(?!${duty}[:：/|丨｜])[^:：。，；]){1,20}[,，、;；]?){2,5}[)）\\]】]?$`,
  ),
)
const content = /收稿|修回|基金|来源|doi|患者|图片[:：]?显示/

/** Takes out the editors' line at the foot of a page. */
export const editorLine: Rule = pageRule(
  {
    id: 'editor-line',
    why: 'A page names its editors at the foot.',
    examples: [
      ['幽门螺杆菌需要根除。\n\n责任编辑：王某', '幽门螺杆菌需要根除。'],
      ['幽门螺杆菌需要根除。\n\n（责编：某某、李某某）\n\n返回顶部', '幽门螺杆菌需要根除。\n\n返回顶部'],
      ['幽门螺杆菌需要根除。\n\n撰稿：消化科 王某　　审核：护理部 李某', '幽门螺杆菌需要根除。'],
      ['幽门螺杆菌需要根除。\n\n编辑 王某某 校对 李某', '幽门螺杆菌需要根除。'],
      ['幽门螺杆菌需要根除。\n\n编辑：小某\n\n审核：李某某', '幽门螺杆菌需要根除。'],
      ['幽门螺杆菌需要根除。\n\n编辑丨小某　校对丨某某', '幽门螺杆菌需要根除。'],
    ],
    leaves: [
      '作者：李某　编辑：王某　时间：2020-01-02\n\n幽门螺杆菌需要根除。',
      '（收稿日期：2015-03-02　本文编辑：王某）',
      '编辑：王某\n\n幽门螺杆菌需要根除，常用四联方案，疗程十四天。',
      '视频喉镜插管成功。',
    ],
  },
  function* (page) {
    const foot = footStart(page)
    if (foot === 0) return
    let last = -2
    for (const line of page.lines.slice(foot)) {
      const { key, block } = line
      if (block.kind === 'heading' || key.length > longest || content.test(key)) continue
      const follows = line.index === last + 1 && second.test(key)
      if (
        !follows &&
        !spaced.test(line.text.trim()) &&
        !credit.test(key) &&
        !(credits.test(key) && /编|校|审/.test(key))
      )
        continue
      last = line.index
      yield [line, 'boilerplate']
    }
  },
)
