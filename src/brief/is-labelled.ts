import type {Sentence} from '../article/types.ts'
import type {Clauses} from '../lexicons/clauses.ts'
import {hasFiniteVerb} from './has-finite-verb.ts'
import type {RoleBook} from './role-book.ts'

/** Whether a line is a label with what it labels: "Status: draft". A clause behind the colon says something. */
export function isLabelled(one: Sentence, clauses: Clauses | undefined): boolean {
  const label = labelOf(one)
  return label !== undefined && !isClause(one.text.slice(label.length + 1), clauses)
}

/** Whether the label of a line opens a step of the argument, as a heading would: "Present: Ann Lee". */
export function opensRole(one: Sentence, book: RoleBook): boolean {
  const label = labelOf(one)
  return label !== undefined && book.byHeading(label)?.whole === true
}

/** Whether a text has a verb of its own; in a language without clause words none is known to have. */
export function isClause(text: string, clauses: Clauses | undefined): boolean {
  return clauses !== undefined && hasFiniteVerb(text, clauses)
}

function labelOf({text}: Sentence): string | undefined {
  return /^([^:]+):/.exec(text)?.[1]
}
