/** Names of HTML elements by what they do to text. Source: the HTML Living Standard (parsing and rendering sections; facts only). */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Have no content and no end tag. */
export const voidElements: ReadonlySet<string> = words(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
)

/** Begin and end a line of text of their own. */
export const blockElements: ReadonlySet<string> = words(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form
  frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu nav ol p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp`,
)

/** A start tag of one of these ends an open paragraph. */
export const paragraphEnders: ReadonlySet<string> = words(
  `address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5
  h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp`,
)

/** May stand in the head; the first start tag of another name ends it. */
export const headElements: ReadonlySet<string> = words(
  'base basefont bgsound head html link meta noframes noscript script style template title',
)

/** An end tag looks no further out than these. */
export const scopeElements: ReadonlySet<string> = words('applet caption html marquee object table td template th')

export const headings: ReadonlySet<string> = words('h1 h2 h3 h4 h5 h6')

export const tableSections: ReadonlySet<string> = words('tbody tfoot thead')

/** Code, controls and fallbacks: what stands in them is no text of the page. */
export const codeElements: ReadonlySet<string> = words(
  `applet audio button canvas datalist embed iframe map noembed noframes noscript object script select style svg template
  textarea title video`,
)

/** Readings beside the characters of a ruby text. */
export const readingElements: ReadonlySet<string> = words('rp rt rtc')

/** What the tokenizer reads as plain characters until the end tag; `rcdata` with character references. */
export const rawElements: ReadonlyMap<string, 'rcdata' | 'rawtext' | 'script' | 'plaintext'> = new Map([
  ['title', 'rcdata'],
  ['textarea', 'rcdata'],
  ['style', 'rawtext'],
  ['xmp', 'rawtext'],
  ['iframe', 'rawtext'],
  ['noembed', 'rawtext'],
  ['noframes', 'rawtext'],
  ['script', 'script'],
  ['plaintext', 'plaintext'],
])

/** Tags by which a fragment without html and body shows that it is HTML. */
export const pageTags: ReadonlySet<string> = words(
  `a article b blockquote body br center dd div dl dt em font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input
  li link main meta nav ol p script section span strong style table tbody td th thead title tr ul`,
)
