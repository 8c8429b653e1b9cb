import { type DamageModel, replaceEach } from '../model.ts'

/** Every character of `from` becomes the one at its place in `to`, all through the text. */
function substitution(id: string, why: string, from: string, to: string): DamageModel {
  const put = new Map([...from].map((right, i) => [right, to.charAt(i)]))
  return {
    id,
    kind: 'confusions',
    why,
    forward: (clean) => replaceEach(clean, new RegExp(`[${from}]`, 'g'), (found) => put.get(found)),
    lookAlikes: to,
  }
}

/** Damage by tables that give one character for another wherever it stands. */
export const models: readonly DamageModel[] = [
  substitution('ridge', 'A site writes 嵴 for 脊 everywhere.', '脊', '嵴'),
  substitution(
    'backward-table',
    'A table from Simplified to Traditional, read backwards, gives characters that Big5 lacks for ordinary ones.',
    '脊呼猛糊混溜',
    '嵴唿勐煳溷熘',
  ),
  substitution('touched', 'A conversion to Simplified left 著 for 着 everywhere.', '着', '著'),
  substitution('evident', 'A conversion to Simplified made 着 of every 著.', '著', '着'),
  substitution(
    'left-standing',
    'A conversion to Simplified left the Traditional forms that Simplified text has too.',
    '么征症余',
    '麽徵癥馀',
  ),
  substitution('sunk', 'A conversion to Simplified left 沈 for 沉 everywhere.', '沉', '沈'),
  substitution('again', 'A conversion to Traditional wrote 覆 for 复, and no conversion brings it back.', '复', '覆'),
]
