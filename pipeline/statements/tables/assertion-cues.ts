/**
 * Words that deny or hedge what stands beside them, words that end their reach, and words that only look like them.
 * A low line stands for a blank. Source: our own reading of medical Chinese, not a copied list.
 */

/** Cues by what they make of it, and by the side on which it stands. */
export const assertionCues = {
  /** They deny what follows within a few characters. */
  deniesNext:
    '无关节 不会 不能 不可能 不可 不是 不属于 不伴 不伴有 不存在 不引起 不导致 不影响 不一定 不 未见 未发现 未出现 未引起 未曾 未 无 没有 没 并非 并不 并无 非 从不 决不 绝不 否认 无法 未能 尚未 尚无',
  /** They keep what follows away or make it rare; as the first word of what is said they are what is said. */
  avertsNext: '很少 极少 罕见 难以 避免 防止 预防 排除 除外 以免 免于',
  /** They deny what stands before them. */
  deniesLast: '除外 已除外 可除外 可排除 被排除 已排除 均为阴性 呈阴性 阴性',
  /** They leave open what follows in the clause. */
  hedgesNext:
    '可能 可能会 可能是 但可能 却可能 也许 或许 考虑为 尚无定论 不能排除 不排除 不除外 不能除外 尚不能排除 不能完全排除 might will_likely may_likely',
} as const

/** Words in which a cue's syllable is part of a name or says something else: they deny and hedge nothing. */
export const pseudoCues =
  '唯一可能 无明显诱因 无诱因 无明显原因 无论 无数 无限 无关 无菌 无痛 无痛性 无创 无脉 无精 无力 无汗 无尿 无名指 无辐射 无机 无氧 无烟 无糖 无齿 无症状 无症状性 无牙颌 无排卵 无水 无毒 无害 无性 无瘢痕 未闭 未闭合 未愈 未成年 未成年人 未破裂 未分化 未婚 未来 未必 未定型 未治 未治疗 未经治疗 未及时 未经 非甾体 非甾体类 非典型 非特异 非特异性 非手术 非处方 非小细胞 非霍奇金 非酒精 非酒精性 非药物 非感染 非感染性 非免疫 非洲 非常 非但 非化脓 非结核 非类固醇 非ST 不完全 不完全性 不全 不全性 不良 不足 不稳 不稳定 不适 不振 不孕 不育 不规则 不规律 不典型 不齐 不等 不等大 不清 不清楚 不明 不明原因 不明显 不宁 不安 不张 不随意 不同 不同程度 不断 不仅 不但 不论 不管 不只 不久 不止 不少 不利 不利于 不当 不慎 不洁 不均 不均匀 不对称 不协调 不自主 不愈 不愈合 不连 不耐受 不可逆 不可逆性 不得不 不及时 不治疗 不治 不控制 不佳 不好 不畅 不通 不消 不化 不固 不调 不和 不眠 不寐 不遂 不举 不射 不下 不语 不锈钢 不饱和 不透 不吸收 不退 不排 没药 可能性 可能的 可能出现的 可能发生的 可能引起的 可能导致的 可能存在的 可能有的 可能会出现的 可能会发生的'

/** Words that turn a clause to something that the cue before them no longer reaches. */
export const scopeEnds = '但 但是 但可 但可能 却可能 而是 而 然而 却 却可 不过 反而 仅 仅有 只 只有 除了 以外 之外'
