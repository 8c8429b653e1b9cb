import type { Claim } from '../../statement.ts'
import type { Page } from '../page.ts'
import { type Frame, findFrames } from './frames.ts'

const ends =
  '(?:缓解|减轻|治疗|改善|防止|阻止|降低|减少|恢复|控制|消除|清除|解除|预防|帮助|增强|扩大|抑制|阻断|破坏|刺激|观察|检测|检查|测量|评估|诊断|确定|判断|了解|显示)'

/** 'P通过…来Z': what a thing is for, behind how it works. */
const throughMeans: Frame = {
  property: 'purpose',
  cue: new RegExp(
    `(?:是)?(?:通过|利用|借助|使用|应用|用)[^，。；：]{2,40}?[来以](?<v>${ends}[^，。；：]{2,40})$`,
    'dg',
  ),
  subject: { types: ['procedure', 'test', 'drug', 'device'], loose: true },
  value: { kind: 'text', longest: 60, whole: true },
  unless: /^(?:诊断|治疗)(?:该病|本病|疾病)$/,
}

/** What procedures, tests, drugs and devices are for, told behind how they work. */
export const meansToEnds = (page: Page): Iterable<Claim> => findFrames(page, [throughMeans])
