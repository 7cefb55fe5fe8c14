import type {Article, Block} from '../article/types.ts'
import type {Facts} from './facts/types.ts'
import type {RoleBook} from './role-book.ts'

/**
 * Facts in which only those claim and deny who are said to, for documents that report no dispute: manuals, reports, minutes.
 *
 * “This is not an error” and “If the check fails, the request is denied” are no answers to anybody. A denial needs a speaker who denies,
 * and a claim such a denial, or a speaker who is known by office or country.
 */
export function soberClaims(facts: ReadonlyMap<string, Facts>): ReadonlyMap<string, Facts> {
  const denials = [...facts].filter(([, {claim, voices}]) => claim === 'denial' && voices.some(isDenier))
  const kept = new Set(denials.map(([id]) => id))
  const answered = new Set(denials.flatMap(([, {answers = []}]) => answers))
  return new Map(
    [...facts].map(([id, one]) => {
      const isClaim = one.claim === 'claim' && (answered.has(id) || one.voices.some(isKnown))
      if ((one.claim !== 'claim' && one.claim !== 'denial') || isClaim || kept.has(id)) return [id, one]
      const {claim: _, answers: __, ...rest} = one
      return [id, rest]
    })
  )
}

function isDenier({act}: Facts['voices'][number]): boolean {
  return act === 'denies'
}

function isKnown({countries, introduced}: Facts['voices'][number]): boolean {
  return countries.length > 0 || introduced !== undefined
}

/**
 * Whether a document is of a kind that reports no dispute: not read as news by what its headings say, or with code in it; not one that
 * has a heading for allegations, or that asks for them.
 */
export function isSober(article: Article, {byHeading}: RoleBook, profile: string | undefined): boolean {
  const {sections} = article
  const asks = sections.some(({heading, blocks}) =>
    [heading?.role ?? (heading && byHeading(heading.text)?.role.role), ...blocks.map(askedRole)].some(
      (role) => role === 'allegations'
    )
  )
  return !asks && ((profile !== undefined && profile !== 'news') || hasCode(article))
}

function askedRole(block: Block): string | undefined {
  return block.type === 'paragraph' ? block.asked?.role : undefined
}

/** Whether a document shows code: a block of it, or some words in several sentences. */
function hasCode({sections}: Article): boolean {
  const blocks = sections.flatMap((one) => one.blocks)
  if (blocks.some((one) => one.type === 'aside' && one.kind === 'code')) return true
  const marked = blocks.flatMap((one) =>
    one.type === 'paragraph'
      ? one.sentences.filter(({marks = []}) => marks.some(({kind}) => kind === 'code'))
      : []
  )
  return marked.length >= several
}

const several = 3
