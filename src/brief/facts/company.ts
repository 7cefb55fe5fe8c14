import type {CompanyWords} from '../../lexicons/company.ts'
import type {Party} from '../types.ts'

/** What somebody does in a group that travels or meets. */
export type Part = 'leads' | 'comes' | 'hosts'

/**
 * The parties of each sentence, with the part of each person that a sentence says: "led by the minister Ann Hall", "received by
 * Mayor Eva Lund". One object for one party everywhere, as before.
 */
export function withCompany(
  parties: ReadonlyMap<string, readonly Party[]>,
  words: CompanyWords | undefined
): ReadonlyMap<string, readonly Party[]> {
  if (words === undefined) return parties
  const known = new Map<Party, Party>()
  for (const party of new Set([...parties.values()].flat())) {
    const part = party.kind === 'person' ? partOf(party, parties, words) : undefined
    known.set(party, part ? {...party, part} : party)
  }
  return new Map([...parties].map(([id, all]) => [id, all.map((one) => known.get(one) ?? one)]))
}

/** What the first sentence says that says any of it; whoever receives somebody there may lead elsewhere. */
function partOf(
  party: Party,
  parties: ReadonlyMap<string, readonly Party[]>,
  words: CompanyWords
): Part | undefined {
  for (const {id, text} of party.from) {
    const others = (parties.get(id) ?? []).filter((one) => one !== party).map(({name}) => surname(name))
    const part = partIn(text, party, others, words)
    if (part !== undefined) return part
  }
  return undefined
}

function surname(name: string): string {
  return (name.split(' ').at(-1) ?? name).toLowerCase()
}

// A title with its country stands between "led by" and a name.
const farthest = 140

function partIn(
  sentence: string,
  party: Party,
  others: readonly string[],
  words: CompanyWords
): Part | undefined {
  const name = surname(party.name)
  const text = sentence.replaceAll('’', "'")
  const at = text.search(new RegExp(`(?<!\\p{L})${name.replace(/[^\p{L}]/gu, '.')}(?!\\p{L})`, 'iu'))
  if (at < 0) return undefined
  const before = text.slice(0, at)
  const behind = withoutOffice(text.slice(at + name.length), party.office)
  const found = nearest(before, words)
  if (found !== undefined) {
    const isFirst = !others.some((other) => found.between.toLowerCase().includes(other))
    // Of several behind "led by" the first one leads.
    if (found.part !== 'leads' || isFirst) return found.part
  }
  if (opens(behind, words.leads)) return 'leads'
  if (opens(behind, words.receives)) return 'hosts'
  return words.last && isGoverned(before, words.last.by) ? lastOf(behind, words.last) : undefined
}

/** What stands behind a name and its office: "Hall, the finance minister, leads the delegation". */
function withoutOffice(behind: string, office = ''): string {
  const at = behind.indexOf(office.replaceAll('’', "'"))
  const isApposed = office !== '' && at > 0 && /^, (?:\p{L}+ )?$/u.test(behind.slice(0, at))
  return isApposed ? behind.slice(at + office.length) : behind
}

/** The last of the words before a name that say who leads, comes along or receives, where nothing ends their reach. */
function nearest(
  before: string,
  {ledBy, with: along, receivedBy, stops, joined}: CompanyWords
): {readonly part: Part; readonly between: string} | undefined {
  const kinds: readonly (readonly [Part, string])[] = [
    ['leads', ledBy],
    ['comes', along],
    ['hosts', receivedBy]
  ]
  const all = kinds.flatMap(([part, like]) =>
    [...before.matchAll(new RegExp(`(?<!\\p{L})(?:${like})(?=\\s|(?<='))`, 'giu'))].map((match) => ({
      part,
      end: match.index + match[0].length
    }))
  )
  const [last] = all.sort((one, other) => other.end - one.end)
  if (last === undefined) return undefined
  const between = before.slice(last.end)
  // In lower case: "Said" may be a name.
  const ends = new RegExp(`[;:!?(]|\\p{Ll}{3}\\.\\s|(?<!\\p{L})(?:${stops})(?!\\p{L})`, 'u')
  const another = last.part === 'leads' && new RegExp(`, (?:${joined})\\s`, 'u').test(between)
  return between.length <= farthest && !ends.test(between) && !another
    ? {part: last.part, between}
    : undefined
}

function opens(behind: string, like: string): boolean {
  return new RegExp(`^,? (?:${like})(?!\\p{L})`, 'iu').test(behind)
}

/** "von der Ministerin | Lund". */
function isGoverned(before: string, by: string): boolean {
  return new RegExp(`(?<!\\p{L})(?:${by}) (?:[\\p{L}.-]+ ){1,6}$`, 'u').test(before)
}

/** The first of the words behind a name. */
function lastOf(behind: string, words: NonNullable<CompanyWords['last']>): Part | undefined {
  const [first] = (['leads', 'comes', 'hosts'] as const)
    .map((part) => ({
      part,
      at: behind.search(new RegExp(`(?<=^[^.,;]{0,60} )(?:${words[part]})(?!\\p{L})`, 'iu'))
    }))
    .filter(({at}) => at >= 0)
    .sort((one, other) => one.at - other.at)
  return first?.part
}
