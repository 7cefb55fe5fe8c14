/**
 * The known name nearest to a mistyped one, or undefined when none is near.
 *
 * Near: at most two edits (insert, delete, replace, swap neighbours), and fewer than half of the letters.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: {name: string; edits: number} | undefined
  for (const candidate of known) {
    const edits = distance(name.toLowerCase(), candidate.toLowerCase())
    if (edits <= 2 && edits * 2 < Math.max(name.length, 3) && (!best || edits < best.edits))
      best = {name: candidate, edits}
  }
  return best?.name
}

/** Optimal string alignment distance. */
function distance(a: string, b: string): number {
  const at = (row: readonly number[] | undefined, index: number) => row?.[index] ?? 0
  const rows: number[][] = [Array.from({length: b.length + 1}, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let edits = Math.min(at(rows[i - 1], j) + 1, at(row, j - 1) + 1, at(rows[i - 1], j - 1) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, at(rows[i - 2], j - 2) + 1)
      row.push(edits)
    }
    rows.push(row)
  }
  return at(rows[a.length], b.length)
}
