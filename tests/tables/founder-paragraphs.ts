const textLimit = 600_000
const longestParagraph = 600

export function shuffle(lines: readonly string[], random: () => number): string[] {
  const keyed = lines.map((line) => [random(), line] as const)
  return keyed.sort(([a], [b]) => a - b).map(([, line]) => line)
}

/** The paragraphs of the journals, and of each text as many as the limit allows, in any order. */
export function gatherParagraphs(
  journals: readonly string[],
  texts: readonly string[],
  random: () => number,
): string[] {
  const split = (text: string): string[] =>
    text.split('\n').flatMap((line) => (line.length > 3 ? line.slice(0, longestParagraph) : []))
  const all = journals.map((paragraph) => paragraph.slice(0, longestParagraph))
  for (const text of texts) {
    let taken = 0
    for (const line of shuffle(split(text), random)) {
      taken += line.length
      if (taken > textLimit) break
      all.push(line)
    }
  }
  return all
}
