/**
 * How far each statement rule can be trusted: A right in 95 of 100, B in 85, C in fewer or with fewer than 5 claims measured; behind it
 * the claims measured and how many were wrong. Source: our own documents that no rule was
 * written on, measured by tests/tables/make-bands.ts.
 */
export const bands: Readonly<Record<string, 'A' | 'B' | 'C'>> = {
  'case-complaint': 'A', // 7, 0
  'case-course': 'C', // 20, 7
  'case-diagnosis': 'A', // 10, 0
  'case-drug': 'A', // 22, 0
  'case-finding': 'A', // 86, 1
  'case-follow-up': 'C', // 3, 0
  'case-history': 'B', // 13, 1
  'case-outcome': 'B', // 22, 2
  'case-patient': 'A', // 14, 0
  'case-procedure': 'C', // 8, 3
  'complication-kind': 'C', // 3, 0
  'drug-barred': 'C', // 23, 4
  'drug-caution': 'C', // 3, 1
  'drug-class': 'C', // 3, 0
  'drug-component': 'C', // 2, 1
  'drug-course': 'C', // 14, 5
  'drug-dose': 'A', // 94, 2
  'drug-harm': 'C', // 9, 4
  'drug-onset': 'C', // 3, 0
  'drug-route': 'C', // 1, 0
  'drug-strength': 'C', // 0, 0
  'drug-threshold': 'C', // 20, 7
  'header-affiliation': 'A', // 10, 0
  'header-author': 'A', // 16, 0
  'header-date': 'A', // 13, 0
  'header-identifier': 'C', // 4, 0
  'header-journal': 'A', // 14, 0
  'header-keyword': 'A', // 10, 0
  'header-title': 'A', // 22, 0
  'header-website': 'C', // 0, 0
  'item-head': 'A', // 5, 0
  'item-synonym': 'C', // 0, 0
  'item-text': 'C', // 0, 0
  'item-treatment': 'C', // 1, 0
  'leaflet-section': 'B', // 31, 2
  'parameter-drug': 'C', // 0, 0
  'parameter-narrated': 'C', // 2, 2
  'parameter-setting': 'C', // 5, 3
  'parameter-step': 'C', // 32, 10
  'parameter-table': 'C', // 4, 1
  'parameter-therapy': 'C', // 4, 4
  'portal-line': 'A', // 7, 0
  'relation-advice': 'C', // 12, 6
  'relation-affected': 'B', // 13, 1
  'relation-aim': 'C', // 0, 0
  'relation-cause': 'C', // 35, 13
  'relation-complication': 'C', // 26, 9
  'relation-criterion': 'B', // 12, 1
  'relation-definition': 'B', // 22, 3
  'relation-differential': 'A', // 17, 0
  'relation-english': 'C', // 0, 0
  'relation-examination': 'C', // 47, 15
  'relation-gloss': 'C', // 0, 0
  'relation-indication': 'A', // 6, 0
  'relation-interpretation': 'C', // 1, 1
  'relation-listing': 'C', // 64, 23
  'relation-merit': 'C', // 1, 0
  'relation-outcome': 'B', // 11, 1
  'relation-outlook': 'B', // 9, 1
  'relation-presentation': 'C', // 16, 4
  'relation-prevention': 'C', // 3, 0
  'relation-remedy': 'B', // 36, 4
  'relation-risk': 'C', // 14, 3
  'relation-sign': 'C', // 15, 4
  'relation-subtype': 'C', // 3, 0
  'relation-symptom': 'C', // 48, 16
  'relation-synonym': 'B', // 35, 2
  'relation-timing': 'C', // 6, 5
  'relation-treatment': 'C', // 19, 7
  'relation-use': 'B', // 60, 9
  'step-agent': 'C', // 3, 0
  'step-arrow': 'C', // 0, 0
  'step-heading': 'C', // 16, 10
  'step-inline': 'C', // 0, 0
  'step-list': 'C', // 47, 8
  'step-regimen': 'C', // 5, 2
  'step-table': 'C', // 0, 0
  'study-conclusion': 'C', // 2, 0
  'study-event': 'C', // 1, 0
  'study-follow-up': 'C', // 4, 1
  'study-intervention': 'C', // 2, 1
  'study-outcome': 'B', // 10, 1
  'study-people': 'C', // 4, 0
  'study-period': 'C', // 1, 0
  'study-sample': 'C', // 5, 2
  'study-scale': 'C', // 0, 0
  'study-statistic': 'C', // 4, 0
  'subtype-division': 'C', // 4, 0
  'table-attribute': 'A', // 105, 5
  'table-examination': 'C', // 0, 0
  'table-footnote': 'C', // 0, 0
  'table-interpretation': 'C', // 0, 0
  'table-level': 'C', // 0, 0
  'table-outcome': 'C', // 20, 12
  'table-regimen': 'C', // 0, 0
  'table-stage': 'C', // 0, 0
  'test-range': 'C', // 1, 0
}

/** Rules that are beyond doubt wrong in more than 30 of 100 claims: switched off unless they are asked for. */
export const doubtful: readonly string[] = []
