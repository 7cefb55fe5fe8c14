import {type HeadingMatch, matchHeading} from '../roles/match-heading.ts'
import type {RoleData} from '../roles/types.ts'

/** Roles that a sentence never takes by its cues: their slides repeat what other roles' sentences say. */
const derived: ReadonlySet<string> = new Set(['timeline', 'key-figures', 'quotation'])

/** Roles that do harm when wrong: what is unsure never goes there. */
const grave: ReadonlySet<string> = new Set(['allegations', 'international-response'])

/** Templates that number what they show. */
const counting: ReadonlySet<string> = new Set(['decisions', 'actions', 'recommendations'])

/** The roles of a run, one a name; those of its profile, and others that only a heading or the author asks for. */
export interface RoleBook {
  /** The profile's own, in the order of the list; of several files for one role the first says label, template, order and threshold. */
  readonly roles: readonly RoleData[]
  role(name: string): RoleData
  has(name: string): boolean
  /** Whether it is one of the profile's. */
  isOwn(name: string): boolean
  /** The role a heading speaks for; undefined too where it names figures or dates and something besides. */
  byHeading(heading: string): HeadingMatch | undefined
  isGrave(name: string): boolean
  /** Whether its slide counts every statement as one of what it lists. */
  counts(name: string): boolean
  /** Whether a sentence may take it by its cues. */
  isOpen(name: string): boolean
}

/**
 * The roles of a list, files for the same role put together: all their headings and cues.
 *
 * @param others
 *   Roles whose headings are read where no role of the list claims one; no sentence takes them by its cues.
 */
export function roleBook(list: readonly RoleData[], others: readonly RoleData[] = []): RoleBook {
  const own = byNameOf(list)
  const besides = byNameOf(others)
  const roles = [...own.values()]
  const besidesRoles = [...besides.values()]
  return {
    roles,
    role: (name) => own.get(name) ?? besides.get(name) ?? unnamed(name),
    has: (name) => own.has(name) || besides.has(name),
    isOwn: (name) => own.has(name),
    byHeading(heading) {
      const match = matchHeading(heading, roles) ?? matchHeading(heading, besidesRoles)
      return match && derived.has(match.role.role) && isShared(match, heading, [...roles, ...besidesRoles])
        ? undefined
        : match
    },
    isGrave: (name) => grave.has(name),
    counts: (name) => counting.has((own.get(name) ?? besides.get(name))?.template ?? ''),
    isOpen: (name) => !derived.has(name) && (own.get(name)?.cues.length ?? 0) > 0
  }
}

/**
 * Whether a heading such as "Costs and risks" names something besides: slides of figures or dates alone would leave that
 * out, so the sentences have to tell.
 */
function isShared({role, phrase}: HeadingMatch, heading: string, roles: readonly RoleData[]): boolean {
  const others = roles.filter((other) => other.role !== role.role)
  const rest = matchHeading(heading.toLowerCase().replace(phrase, ' '), others)
  return rest !== undefined
}

function byNameOf(list: readonly RoleData[]): ReadonlyMap<string, RoleData> {
  const byName = new Map<string, RoleData>()
  for (const role of list) {
    const known = byName.get(role.role)
    byName.set(role.role, known ? joined(known, role) : role)
  }
  return byName
}

function joined(first: RoleData, next: RoleData): RoleData {
  const ids = new Set(first.cues.map((cue) => cue.id))
  return {
    // What no file of a user's can say stays as it is.
    ...next,
    ...first,
    headings: [...first.headings, ...next.headings],
    cues: [...first.cues, ...next.cues.filter((cue) => !ids.has(cue.id))]
  }
}

/** A role that nobody described: what the code needs when a list lacks `context` or `points`. */
function unnamed(name: string): RoleData {
  return {role: name, lang: 'en', label: '', template: name, order: 60, headings: [], cues: [], threshold: 0}
}
