import type { Rule } from '../../rule.ts'
import { characterReference } from './character-reference.ts'
import { combiningAccent } from './combining-accent.ts'
import { compatibilityHanzi } from './compatibility-hanzi.ts'
import { controlCharacter } from './control-character.ts'
import { doiBlank } from './doi-blank.ts'
import { escapedCharacter } from './escaped-character.ts'
import { founderItalic } from './founder-italic.ts'
import { founderUpright } from './founder-upright.ts'
import { founderVendor } from './founder-vendor.ts'
import { htmlPage } from './html-page.ts'
import { invisibleCharacter } from './invisible-character.ts'
import { leftoverTag } from './leftover-tag.ts'
import { letterSpacing } from './letter-spacing.ts'
import { lostBlank } from './lost-blank.ts'
import { lostText } from './lost-text.ts'
import { markBlank } from './mark-blank.ts'
import { mojibake } from './mojibake.ts'
import { pinyinGloss } from './pinyin-gloss.ts'
import { presentationForm } from './presentation-form.ts'
import { privateUseSymbol } from './private-use-symbol.ts'
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
  characterReference,
  escapedCharacter,
  leftoverTag,
  mojibake,
  lostText,
  lostBlank,
  controlCharacter,
  invisibleCharacter,
  founderItalic,
  founderUpright,
  founderVendor,
  compatibilityHanzi,
  radicalForm,
  presentationForm,
  combiningAccent,
  privateUseSymbol,
  pinyinGloss,
  wrongCharacter,
  traditional,
  widthLatin,
  letterSpacing,
  referenceMark,
  widthMarks,
  widthStop,
  markBlank,
  doiBlank,
]
