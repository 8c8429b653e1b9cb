import type { StatementRule } from '../rule.ts'
import { caseComplaint } from './case-complaint.ts'
import { caseCourse } from './case-course.ts'
import { caseDiagnosis } from './case-diagnosis.ts'
import { caseDrug } from './case-drug.ts'
import { caseFinding } from './case-finding.ts'
import { caseFollowUp } from './case-follow-up.ts'
import { caseHistory } from './case-history.ts'
import { caseOutcome } from './case-outcome.ts'
import { casePatient } from './case-patient.ts'
import { caseProcedure } from './case-procedure.ts'
import { complicationKind } from './complication-kind.ts'
import { drugBarred } from './drug-barred.ts'
import { drugCaution } from './drug-caution.ts'
import { drugClass } from './drug-class.ts'
import { drugComponent } from './drug-component.ts'
import { drugCourse } from './drug-course.ts'
import { drugDose } from './drug-dose.ts'
import { drugHarm } from './drug-harm.ts'
import { drugOnset } from './drug-onset.ts'
import { drugRoute } from './drug-route.ts'
import { drugStrength } from './drug-strength.ts'
import { drugThreshold } from './drug-threshold.ts'
import { headerAffiliation } from './header-affiliation.ts'
import { headerAuthor } from './header-author.ts'
import { headerDate } from './header-date.ts'
import { headerIdentifier } from './header-identifier.ts'
import { headerJournal } from './header-journal.ts'
import { headerKeyword } from './header-keyword.ts'
import { headerTitle } from './header-title.ts'
import { headerWebsite } from './header-website.ts'
import { itemHead } from './item-head.ts'
import { itemSynonym } from './item-synonym.ts'
import { itemText } from './item-text.ts'
import { itemTreatment } from './item-treatment.ts'
import { leafletSection } from './leaflet-section.ts'
import { parameterDrug } from './parameter-drug.ts'
import { parameterNarrated } from './parameter-narrated.ts'
import { parameterSetting } from './parameter-setting.ts'
import { parameterStep } from './parameter-step.ts'
import { parameterTable } from './parameter-table.ts'
import { parameterTherapy } from './parameter-therapy.ts'
import { portalLine } from './portal-line.ts'
import { relationAdvice } from './relation-advice.ts'
import { relationAffected } from './relation-affected.ts'
import { relationAim } from './relation-aim.ts'
import { relationCause } from './relation-cause.ts'
import { relationComplication } from './relation-complication.ts'
import { relationCriterion } from './relation-criterion.ts'
import { relationDefinition } from './relation-definition.ts'
import { relationDifferential } from './relation-differential.ts'
import { relationEnglish } from './relation-english.ts'
import { relationExamination } from './relation-examination.ts'
import { relationGloss } from './relation-gloss.ts'
import { relationIndication } from './relation-indication.ts'
import { relationInterpretation } from './relation-interpretation.ts'
import { relationListing } from './relation-listing.ts'
import { relationMerit } from './relation-merit.ts'
import { relationOutcome } from './relation-outcome.ts'
import { relationOutlook } from './relation-outlook.ts'
import { relationPresentation } from './relation-presentation.ts'
import { relationPrevention } from './relation-prevention.ts'
import { relationRemedy } from './relation-remedy.ts'
import { relationRisk } from './relation-risk.ts'
import { relationSign } from './relation-sign.ts'
import { relationSubtype } from './relation-subtype.ts'
import { relationSymptom } from './relation-symptom.ts'
import { relationSynonym } from './relation-synonym.ts'
import { relationTiming } from './relation-timing.ts'
import { relationTreatment } from './relation-treatment.ts'
import { relationUse } from './relation-use.ts'
import { stepAgent } from './step-agent.ts'
import { stepArrow } from './step-arrow.ts'
import { stepHeading } from './step-heading.ts'
import { stepInline } from './step-inline.ts'
import { stepList } from './step-list.ts'
import { stepRegimen } from './step-regimen.ts'
import { stepTable } from './step-table.ts'
import { studyConclusion } from './study-conclusion.ts'
import { studyEvent } from './study-event.ts'
import { studyFollowUp } from './study-follow-up.ts'
import { studyIntervention } from './study-intervention.ts'
import { studyOutcome } from './study-outcome.ts'
import { studyPeople } from './study-people.ts'
import { studyPeriod } from './study-period.ts'
import { studySample } from './study-sample.ts'
import { studyScale } from './study-scale.ts'
import { studyStatistic } from './study-statistic.ts'
import { subtypeDivision } from './subtype-division.ts'
import { tableAttribute } from './table-attribute.ts'
import { tableExamination } from './table-examination.ts'
import { tableFootnote } from './table-footnote.ts'
import { tableInterpretation } from './table-interpretation.ts'
import { tableLevel } from './table-level.ts'
import { tableOutcome } from './table-outcome.ts'
import { tableRegimen } from './table-regimen.ts'
import { tableStage } from './table-stage.ts'
import { testRange } from './test-range.ts'

/** Each rule reads the whole page; the order decides only who names a claim that two rules find. */
export const statementRules: readonly StatementRule[] = [
  leafletSection,
  relationDefinition,
  relationSymptom,
  relationSign,
  relationSynonym,
  tableAttribute,
  tableInterpretation,
  tableRegimen,
  tableStage,
  tableLevel,
  caseComplaint,
  caseCourse,
  caseDiagnosis,
  caseDrug,
  caseFinding,
  caseHistory,
  caseOutcome,
  caseFollowUp,
  casePatient,
  caseProcedure,
  relationAffected,
  relationCause,
  relationComplication,
  relationDifferential,
  relationRisk,
  headerTitle,
  headerAuthor,
  headerAffiliation,
  headerJournal,
  headerIdentifier,
  headerKeyword,
  headerDate,
  headerWebsite,
  relationCriterion,
  relationEnglish,
  relationExamination,
  relationTreatment,
  relationRemedy,
  relationUse,
  relationIndication,
  relationAdvice,
  relationMerit,
  relationOutlook,
  relationGloss,
  relationAim,
  relationTiming,
  portalLine,
  complicationKind,
  subtypeDivision,
  itemHead,
  itemTreatment,
  itemText,
  itemSynonym,
  relationListing,
  stepHeading,
  stepList,
  stepInline,
  stepTable,
  stepRegimen,
  stepArrow,
  stepAgent,
  parameterDrug,
  parameterNarrated,
  parameterStep,
  parameterTable,
  parameterTherapy,
  parameterSetting,
  tableOutcome,
  tableExamination,
  tableFootnote,
  studyPeriod,
  studySample,
  studyPeople,
  studyFollowUp,
  studyEvent,
  studyConclusion,
  studyOutcome,
  studyStatistic,
  relationOutcome,
  relationSubtype,
  drugDose,
  drugComponent,
  studyIntervention,
  drugClass,
  drugCourse,
  drugRoute,
  drugOnset,
  testRange,
  drugThreshold,
  drugStrength,
  drugBarred,
  drugCaution,
  drugHarm,
  studyScale,
  relationPresentation,
  relationPrevention,
  relationInterpretation,
]
