import type { DamageModel } from '../model.ts'
import { models as blanks } from './blanks.ts'
import { models as compatibility } from './compatibility.ts'
import { models as confusions } from './confusions.ts'
import { models as entities } from './entities.ts'
import { models as founder } from './founder.ts'
import { models as gaps } from './gaps.ts'
import { models as invisible } from './invisible.ts'
import { models as mojibake } from './mojibake.ts'
import { models as pinyin } from './pinyin.ts'
import { models as presentation } from './presentation.ts'
import { models as radicals } from './radicals.ts'
import { models as spaced } from './spaced.ts'
import { models as traditional } from './traditional.ts'
import { models as width } from './width.ts'

/** All kinds of damage that the lab knows, by file name. */
export const allModels: readonly DamageModel[] = [
  ...blanks,
  ...compatibility,
  ...confusions,
  ...entities,
  ...founder,
  ...gaps,
  ...invisible,
  ...mojibake,
  ...pinyin,
  ...presentation,
  ...radicals,
  ...spaced,
  ...traditional,
  ...width,
]
