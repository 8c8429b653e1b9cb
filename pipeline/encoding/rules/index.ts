import type { Rule } from '../../rule.ts'
import { doiBlank } from './doi-blank.ts'
import { founderItalic } from './founder-italic.ts'
import { founderUpright } from './founder-upright.ts'
import { founderVendor } from './founder-vendor.ts'
import { htmlPage } from './html-page.ts'
import { invisibleCharacter } from './invisible-character.ts'
import { markBlank } from './mark-blank.ts'
import { pinyinGloss } from './pinyin-gloss.ts'
import { radicalForm } from './radical-form.ts'
import { referenceMark } from './reference-mark.ts'
import { traditional } from './traditional.ts'
import { widthLatin } from './width-latin.ts'
import { widthMarks } from './width-marks.ts'
import { widthStop } from './width-stop.ts'
import { wrongCharacter } from './wrong-character.ts'

/** Order matters: each rule sees the text the one before it left. */
export const encodingRules: readonly Rule[] = [
  htmlPage,
  founderItalic,
  founderUpright,
  founderVendor,
  radicalForm,
  pinyinGloss,
  wrongCharacter,
  traditional,
  widthLatin,
  referenceMark,
  widthMarks,
  widthStop,
  invisibleCharacter,
  markBlank,
  doiBlank,
]
