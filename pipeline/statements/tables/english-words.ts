/**
 * English headings, words that point back, and what stands round a name: for pages that a machine has translated in part.
 * Source: our own reading of hospitals' pages for patients.
 */

/** What a heading or an article may stand before without naming anything. */
const general =
  'procedures?|surgery|surgeries|operation|tests?|treatments?|therapy|exam(?:ination)?|scan|biopsy|injections?|appointment|recovery|condition|diseases?|disorders?|problem|injury|medicines?|medications?|drugs?|device|it|they|these|those|them|this|that|he|she|me|you'

/** English words that name nothing by themselves: 'the procedure', 'this condition'. */
export const latinReference: RegExp = new RegExp(`^(?:(?:the|your|this|that|these|a|an|my)\\s+)?(?:${general})$`, 'i')

/** What stands before a name in an English heading. */
export const latinFrame: RegExp =
  /^(?:about|an? overview of|overview of|what (?:is|are|causes|happens (?:during|before|after)|to expect (?:during|before|after|from))|how (?:is|are|can|do i prepare for|should i prepare for|to prepare for)|why (?:might|would|do|should) (?:i|you) need|who (?:needs|should have|should not have|gets)|when (?:is|are)|before|during|after|preparing for|recovering from|recovery (?:after|from)|living with|preventing|treating|diagnosing|the|your|a|an|(?:possible |potential )?(?:risks?|causes|symptoms|signs|types|benefits|complications|treatments?|diagnosis|prevention|side effects)(?: and (?:symptoms|signs|complications|benefits))? (?:of|for))\s+/i

/** What stands behind a name in an English heading. */
export const latinTail: RegExp =
  /(?: (?:risks?|complications|symptoms|causes|treatments?|overview|recovery|diagnosis|prevention|(?:is )?(?:diagnosed|treated|done|performed|needed|used|recommended|caused|prevented)|be (?:prevented|treated|avoided)))?\s?[?:]?$/i

/** English headings by the section that they open, as the inside of expressions that must match the whole heading. */
export const englishSections: readonly (readonly [section: string, names: string])[] = [
  ['contraindication', "who should(?: not|n[’']t) .{2,60}|contraindications?"],
  [
    'indication',
    "why (?:might|would|do|should) (?:i|you) need .{2,60}|why (?:it(?:[’']s| is)|is it|is .{2,40}|.{2,40} is) (?:done|performed|used)|who (?:needs|should have|is a candidate for) .{2,60}|am i a (?:good )?candidate.{0,40}|when is .{2,40} (?:needed|recommended|used|done)|indications?|(?:uses|reasons) (?:of|for) .{2,40}",
  ],
  [
    'symptom',
    '(?:what are )?(?:the )?(?:common |early |main )?(?:(?:warning )?signs (?:and|&) symptoms|symptoms (?:and|&) signs|symptoms|warning signs)(?: of .{2,40})?',
  ],
  ['risk-factor', '(?:what are )?(?:the )?risk factors?(?: (?:of|for) .{2,40})?'],
  ['cause', 'what causes .{2,60}|(?:the )?(?:common )?causes?(?: of .{2,40})?'],
  [
    'complication',
    '(?:what are )?(?:the )?(?:possible |potential |associated )?(?:risks|complications|risks (?:and|&) complications|risks (?:and|&) benefits)(?: (?:of|from|associated with) .{2,50})?',
  ],
  [
    'adverse-effect',
    '(?:what are )?(?:the )?(?:possible |common )?(?:side effects|adverse (?:effects|reactions))(?: of .{2,40})?',
  ],
  [
    'examination',
    'how (?:is|are|do doctors) .{2,50} (?:diagnosed?|tested|found|detected)|(?:tests? (?:and|&) )?diagnosis|diagnosing .{2,50}|(?:exams|tests)(?: and tests)?|diagnosis (?:and|&) tests',
  ],
  ['prevention', '(?:how )?can (?:i prevent )?.{2,50}(?: be prevented)?|prevention|preventing .{2,50}'],
  [
    'treatment',
    'how (?:is|are) .{2,50} treated|(?:what are )?(?:the )?treatments?(?: options)?(?: for .{2,40})?|treating .{2,50}',
  ],
  [
    'precaution',
    '(?:before|after) (?:the |your )?(?:procedure|surgery|operation|test|treatment|exam)|(?:what (?:happens|to expect) |what can (?:i|you) expect )?(?:after|before) (?:the |your |a |an )?.{2,40}|how (?:do|should|can) (?:i|you) (?:get ready|prepare)(?: for .{2,40})?|how to prepare(?: for .{2,40})?|how you prepare|preparing for .{2,40}|aftercare|home care|care at home|at home|precautions?',
  ],
  ['prognosis', '(?:what is the )?(?:outlook|prognosis)(?: for .{2,40})?'],
  ['subtype', '(?:what are )?(?:the )?(?:different )?types(?: of .{2,40})?'],
  ['characteristic', '(?:what are )?(?:the )?(?:possible )?(?:benefits|advantages)(?: of .{2,40})?'],
]
