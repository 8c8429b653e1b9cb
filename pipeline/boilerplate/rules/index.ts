import type { Rule } from '../../rule.ts'
import { lineRules } from '../cues.ts'
import { accountColumn } from './account-column.ts'
import { chromeRun } from './chrome-run.ts'
import { commentArea } from './comment-area.ts'
import { contentsList } from './contents-list.ts'
import { editorLine } from './editor-line.ts'
import { expertCard } from './expert-card.ts'
import { formFields } from './form-fields.ts'
import { leafletGreeting } from './leaflet-greeting.ts'
import { menuColumn } from './menu-column.ts'
import { mixedBar } from './mixed-bar.ts'
import { noticeList } from './notice-list.ts'
import { pageSeries } from './page-series.ts'
import { personalData } from './personal-data.ts'
import { relatedList } from './related-list.ts'
import { repeatedButton } from './repeated-button.ts'
import { siteFoot } from './site-foot.ts'
import { siteSlogan } from './site-slogan.ts'
import { trailColumn } from './trail-column.ts'

/** Order matters: rules of place run first, while the lines that give the place away still stand. */
export const boilerplateRules: readonly Rule[] = [
  chromeRun,
  repeatedButton,
  commentArea,
  expertCard,
  formFields,
  relatedList,
  menuColumn,
  trailColumn,
  accountColumn,
  mixedBar,
  noticeList,
  siteSlogan,
  contentsList,
  editorLine,
  leafletGreeting,
  pageSeries,
  siteFoot,
  ...lineRules,
  personalData,
]
