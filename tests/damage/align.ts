const largest = 4_000_000

/**
 * Which characters of `a` stand in `b`, in order: one for each character of `a`, by a longest common subsequence. Where the two are too long
 * for that, only what they share at their ends counts.
 */
export function matchedIn(a: string, b: string): Uint8Array {
  const matched = new Uint8Array(a.length)
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) matched[head++] = 1
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) {
    tail++
    matched[a.length - tail] = 1
  }
  const inner = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)] as const
  if (inner[0].length * inner[1].length <= largest) matched.set(matchInner(...inner), head)
  return matched
}

/** The table of Wagner and Fischer, "The string-to-string correction problem", JACM 21 (1974), for insertions and deletions. */
function matchInner(a: string, b: string): Uint8Array {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number) => lengths[i * width + j] as number
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const matched = new Uint8Array(a.length)
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      matched[i++] = 1
      j++
    } else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return matched
}
