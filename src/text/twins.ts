/** The family in the table that stands for another, and how much wider that other may be. */
export interface Twin {
  readonly family: string
  readonly scale: number
}

// Drawn to the same advance widths, letter by letter, so that one may replace the other without moving a line.
const twins: Readonly<Record<string, string>> = {
  calibri: 'Carlito',
  cambria: 'Caladea',
  arial: 'Arimo',
  helvetica: 'Arimo',
  'liberation sans': 'Arimo',
  'times new roman': 'Tinos',
  'liberation serif': 'Tinos',
  'courier new': 'Cousine',
  'liberation mono': 'Cousine',
  georgia: 'Gelasio'
}

/** The family whose widths are those of the named one: itself or its twin; undefined for an unknown family. */
export function twinOf(family: string, known: Iterable<string>): string | undefined {
  const name = family.trim().toLowerCase()
  for (const candidate of known) if (candidate.toLowerCase() === name) return candidate
  return Object.hasOwn(twins, name) ? twins[name] : undefined
}

/** What an unknown family is measured by: wide faces of its kind, and 5 per cent more. */
export function standInFor(family: string): Twin {
  if (/mono|courier|console|consolas|\bcode\b|menlo/i.test(family)) return {family: 'Cousine', scale: 1.05}
  // Mean letter widths: Verdana 0.512 em, Arial 0.446 em.
  if (/verdana|dejavu|wide|extended/i.test(family)) return {family: 'Arimo', scale: 1.05 * 1.15}
  return {family: 'Arimo', scale: 1.05}
}
