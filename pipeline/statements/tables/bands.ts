/**
 * How far each statement rule can be trusted: A right in 95 of 100, B in 85, C in fewer or with fewer than 5 claims measured; behind it
 * the claims measured and how many were wrong. Source: our own documents that no rule was
 * written on, measured by tests/tables/make-bands.ts.
 */
export const bands: Readonly<Record<string, 'A' | 'B' | 'C'>> = {
  'case-complaint': 'A', // 6, 0
  'case-course': 'C', // 16, 6
  'case-diagnosis': 'C', // 6, 1
  'case-drug': 'B', // 27, 2
  'case-finding': 'B', // 65, 7
  'case-follow-up': 'C', // 3, 0
  'case-history': 'B', // 10, 1
  'case-outcome': 'C', // 19, 3
  'case-patient': 'A', // 12, 0
  'case-procedure': 'C', // 8, 3
  'complication-kind': 'C', // 6, 3
  'drug-barred': 'C', // 36, 8
  'drug-caution': 'C', // 5, 4
  'drug-class': 'A', // 7, 0
  'drug-component': 'C', // 1, 0
  'drug-course': 'C', // 17, 6
  'drug-dose': 'C', // 125, 20
  'drug-harm': 'C', // 3, 1
  'drug-onset': 'C', // 3, 0
  'drug-route': 'A', // 5, 0
  'drug-strength': 'A', // 6, 0
  'drug-threshold': 'C', // 57, 29
  'header-affiliation': 'B', // 14, 1
  'header-author': 'A', // 16, 0
  'header-date': 'A', // 7, 0
  'header-identifier': 'C', // 2, 0
  'header-journal': 'A', // 13, 0
  'header-keyword': 'A', // 10, 0
  'header-title': 'A', // 38, 0
  'header-website': 'C', // 1, 0
  'item-head': 'C', // 1, 0
  'item-synonym': 'C', // 0, 0
  'item-text': 'C', // 0, 0
  'item-treatment': 'C', // 1, 0
  'leaflet-section': 'C', // 16, 3
  'parameter-drug': 'C', // 0, 0
  'parameter-narrated': 'C', // 1, 1
  'parameter-setting': 'C', // 5, 4
  'parameter-step': 'B', // 29, 4
  'parameter-table': 'C', // 0, 0
  'parameter-therapy': 'C', // 4, 1
  'portal-line': 'A', // 7, 0
  'relation-advice': 'C', // 18, 12
  'relation-affected': 'A', // 11, 0
  'relation-aim': 'C', // 0, 0
  'relation-cause': 'C', // 33, 10
  'relation-complication': 'C', // 29, 12
  'relation-criterion': 'B', // 12, 1
  'relation-definition': 'C', // 21, 4
  'relation-differential': 'B', // 13, 1
  'relation-examination': 'C', // 48, 17
  'relation-gloss': 'C', // 0, 0
  'relation-indication': 'C', // 2, 0
  'relation-interpretation': 'C', // 5, 4
  'relation-listing': 'C', // 45, 20
  'relation-merit': 'C', // 1, 0
  'relation-outcome': 'A', // 10, 0
  'relation-outlook': 'C', // 11, 4
  'relation-presentation': 'C', // 40, 7
  'relation-prevention': 'C', // 3, 0
  'relation-remedy': 'C', // 64, 17
  'relation-risk': 'C', // 6, 3
  'relation-sign': 'C', // 14, 4
  'relation-subtype': 'C', // 3, 0
  'relation-symptom': 'C', // 37, 13
  'relation-synonym': 'B', // 51, 5
  'relation-timing': 'C', // 8, 5
  'relation-treatment': 'C', // 27, 15
  'relation-use': 'C', // 48, 15
  'step-agent': 'A', // 6, 0
  'step-arrow': 'A', // 5, 0
  'step-heading': 'C', // 10, 9
  'step-inline': 'C', // 0, 0
  'step-list': 'C', // 53, 8
  'step-regimen': 'C', // 3, 3
  'step-table': 'C', // 0, 0
  'study-conclusion': 'C', // 2, 0
  'study-event': 'C', // 4, 0
  'study-follow-up': 'C', // 0, 0
  'study-intervention': 'C', // 1, 0
  'study-outcome': 'B', // 8, 1
  'study-people': 'C', // 1, 1
  'study-period': 'C', // 3, 0
  'study-sample': 'B', // 7, 1
  'study-scale': 'C', // 0, 0
  'study-statistic': 'C', // 1, 0
  'subtype-division': 'C', // 2, 0
  'table-attribute': 'A', // 117, 4
  'table-examination': 'C', // 0, 0
  'table-footnote': 'A', // 6, 0
  'table-interpretation': 'C', // 0, 0
  'table-level': 'C', // 3, 3
  'table-outcome': 'A', // 36, 0
  'table-regimen': 'C', // 0, 0
  'table-stage': 'C', // 0, 0
}

/** Rules that are beyond doubt wrong in more than 30 of 100 claims: switched off unless they are asked for. */
export const doubtful: readonly string[] = []
