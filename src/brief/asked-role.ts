import type {VFile} from 'vfile'
import type {HeadingRole} from '../article/matter-types.ts'
import type {Article, Asked} from '../article/types.ts'
import {warn} from '../messages.ts'
import {nearest} from '../nearest.ts'
import {matchHeading} from '../roles/match-heading.ts'
import type {Assigned, Place} from './place.ts'
import type {RoleBook} from './role-book.ts'

/** The role that an author asks for by name, or by a template that has a role's name; undefined where neither is a role. */
export function askedRole({role, template}: Asked, book: RoleBook): Assigned | undefined {
  if (role !== undefined && book.has(role)) return byAuthor(role, `the author’s role “${role}”`)
  if (template !== undefined && book.has(template))
    return byAuthor(template, `the author’s template “${template}”`)
  return undefined
}

/** The role that the author's map of heading words gives a heading; the longest words win. */
export function mappedRole(
  heading: string,
  map: readonly HeadingRole[],
  book: RoleBook
): Assigned | undefined {
  const authors = map.flatMap(({words, role}) =>
    book.has(role) ? [{...book.role(role), headings: [words]}] : []
  )
  const match = matchHeading(heading, authors)
  return match && byAuthor(match.role.role, `the author’s roles give “${match.phrase}”`)
}

/** The roles of sentences with those that their authors ask for in place of what was found. */
export function withAsked(
  places: readonly Place[],
  assigned: ReadonlyMap<string, Assigned>,
  book: RoleBook
): ReadonlyMap<string, Assigned> {
  const roles = new Map(assigned)
  for (const {sentence, paragraph, skip} of places) {
    const asked = skip ? byAuthor('context', 'its author skips it') : askedRole(paragraph.asked ?? {}, book)
    if (asked) roles.set(sentence.id, asked)
  }
  return roles
}

/** Say which roles that an article asks for do not exist, and which are asked for headings that do not. */
export function reportUnknownRoles({sections, matter}: Article, book: RoleBook, file: VFile): void {
  const known = book.roles.map((one) => one.role)
  const report = (name: string | undefined, position: Parameters<typeof warn>[2]) => {
    if (name === undefined || book.has(name)) return
    const near = nearest(name, known)
    warn(file, 'role-unknown', position, {name, known, ...(near && {nearest: near})})
  }
  const headings = sections.flatMap(({heading}) => heading?.text ?? [])
  for (const one of matter.headingRoles ?? []) {
    if (!one.position) continue
    report(one.role, one.position)
    if (!book.has(one.role) || headings.some((heading) => mappedRole(heading, [one], book))) continue
    const near = nearest(one.words, headings)
    warn(file, 'role-unmatched', one.position, {words: one.words, ...(near && {nearest: near})})
  }
  const seen = new Set<Asked>()
  for (const {heading, blocks} of sections) {
    report(heading?.role, heading?.position)
    for (const block of blocks) {
      // One comment before a list is about all its items.
      if (block.type !== 'paragraph' || !block.asked || seen.has(block.asked)) continue
      seen.add(block.asked)
      report(block.asked.role, block.position)
    }
  }
}

function byAuthor(role: string, evidence: string): Assigned {
  return {role, confidence: 1, evidence: [evidence]}
}
