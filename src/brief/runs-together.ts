import type {Aside} from '../article/types.ts'
import type {Part, Subsection} from './parts.ts'

/** A slide shows about five sentences. */
const shown = 5

/** So many sentences under each of several headings, taken together, are worth slides of their own. */
const leastUnder = 2

/**
 * Whether what several headings say would stand on one slide under the first alone: lists that read as one, or more than the
 * slide shows, or a table that has a slide anyway. One sentence under a heading is too little for a slide of its own.
 */
export function runsTogether(part: Part): boolean {
  const groups = [part, ...part.inner].filter((one) => one.places.length > 0 || isDrawn(one))
  const lists = groups.filter(({places}) => places.some(({paragraph}) => paragraph.kind === 'item'))
  const isMuch =
    lists.length > 1 || sum([part, ...part.inner].map(toldUnder)) > shown || part.inner.some(isDrawn)
  const told = lists.filter(({places}) => places.some(({idle}) => !idle))
  if (told.some((one, at) => opensUnder(one, told[at - 1]))) return true
  if (groups.length > 1 && isMuch && groups.every((one) => one.places.length > 1 || isDrawn(one))) return true
  // "Purpose of report" and "Decision", each with a list, would be one that counts on.
  if (lists.filter((one) => toldUnder(one) > 1).length > 1) return true
  // On one slide a list would hide the sentences under other headings, and lose its own: "Our proposals", of which C has three items.
  return lists.some((one) => one !== part) && sum(groups.map(toldUnder)) >= leastUnder * groups.length
}

function toldUnder({places}: Subsection | Part): number {
  return places.filter(({idle, skip}) => !idle && !skip).length
}

/** Whether a list would go on that of the heading before, and so be what that introduces: "Tell people:", and then whom to ask. */
function opensUnder({places}: Subsection | Part, before: Subsection | Part | undefined): boolean {
  const told = (before?.places ?? []).filter(({idle}) => !idle)
  const [first] = places.filter(({idle}) => !idle)
  const introduced = told.findLast(({paragraph}) => paragraph.kind !== 'item')
  return (
    first?.paragraph.kind === 'item' &&
    told.at(-1)?.paragraph.kind === 'item' &&
    /[:：]\W*$/u.test(introduced?.sentence.text ?? '')
  )
}

/** Whether a table, or anything else that has a slide of its own, stands under a heading. */
function isDrawn({asides}: Pick<Part, 'asides'>): boolean {
  return asides.some(({kind, skip}) => drawn.has(kind) && !skip)
}

const drawn: ReadonlySet<Aside['kind']> = new Set(['table', 'code', 'image', 'math'])

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
