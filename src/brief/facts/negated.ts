import type {Grammar} from '../../lexicons/grammar.ts'
import {bareStemOf} from './shared-words.ts'
import type {Word} from './words.ts'

/** What a negation says no to, by stems. */
export interface Negated {
  /** The first words with a meaning of their own: "evict" of "never evicted a family". */
  readonly focus: readonly string[]
  /** All of them. */
  readonly scope: readonly string[]
  /** Whether it is said of nobody and nothing, or never. */
  readonly flat: boolean
}

// A negation does not reach further than so many words, or over a list.
const farthest = 8
const farthestOverList = 14

/** What the words say no to; not what comes ("would not sail"), nor what nobody says ("did not comment"). */
export function negatedIn(words: readonly Word[], grammar: Grammar): readonly Negated[] {
  return words.flatMap((_, at) => {
    const negated = negatedAt(words, at, grammar)
    return negated === undefined ? [] : [negated]
  })
}

function negatedAt(words: readonly Word[], at: number, grammar: Grammar): Negated | undefined {
  const {negations, nobody, conditionalForms, perfects, halfNegations, prepositions} = grammar
  const word = words[at]
  if (word === undefined || !(negations.has(word.lower) || nobody.has(word.lower) || denies(word, grammar)))
    return undefined
  // "without" joins what is not, it does not deny.
  if (prepositions.has(word.lower)) return undefined
  const next = words[at + 1]?.lower ?? ''
  // "not properly recorded" blames.
  if (halfNegations.has(next) || grammar.assurances.has(next)) return undefined
  if (conditionalForms.has(words[at - 1]?.lower ?? '') && !perfects.has(next)) return undefined
  // "burnt nothing": what is not so stands before it.
  const behind = meaningful(words.slice(at + 1), nobody.has(word.lower), grammar)
  const scope =
    behind.length === 0 && nobody.has(word.lower)
      ? meaningful(words.slice(Math.max(0, at - 2), at), false, grammar)
      : behind
  const [first] = scope
  if (first === undefined || grammar.withholding.has(first.lower) || grammar.speech.has(first.lower))
    return undefined
  const stems = scope
    .filter(({lower}) => !isLight(lower, grammar))
    .map(({lower}) => bareStemOf(lower, grammar))
  // "None of its staff had built a motor", "never sold a gun": nothing of it is so.
  const flat = nobody.has(word.lower) || grammar.flatNegations.has(word.lower) || denies(word, grammar)
  const head = grammar.noneOrEach.has(word.lower) ? headBehind(words.slice(at + 1), grammar) : undefined
  return {focus: head === undefined ? stems.slice(0, 1) : [bareStemOf(head, grammar)], scope: stems, flat}
}

/** "data", of "no patient data had been stolen": what there is none of. */
function headBehind(words: readonly Word[], grammar: Grammar): string | undefined {
  const end = words.findIndex(({lower, kind}) => kind !== 'word' || !isMeaningful(lower, grammar))
  return words.slice(0, end < 0 ? words.length : end).at(-1)?.lower
}

function denies({lower, quoted}: Word, {speech}: Grammar): boolean {
  return !quoted && speech.get(lower)?.act === 'denies'
}

/** The words with a meaning of their own, up to where another clause opens; "nobody" reaches over a list. */
function meaningful(words: readonly Word[], overLists: boolean, grammar: Grammar): readonly Word[] {
  const {contrasts, subordinators, relatives, coordinators} = grammar
  const closing = overLists ? /^[^,"“”'‘’]$/ : /^[^"“”'‘’]$/
  const parting = [contrasts, subordinators, relatives, ...(overLists ? [] : [coordinators])]
  const opens = ({lower, kind, text}: Word) =>
    (kind === 'mark' && closing.test(text)) || parting.some((list) => list.has(lower))
  const end = words.findIndex(opens)
  return words
    .slice(0, Math.min(end < 0 ? words.length : end, overLists ? farthestOverList : farthest))
    .filter(({lower, kind}) => kind === 'word' && isMeaningful(lower, grammar))
}

/** Whether a word says something by itself, and is no article, auxiliary, adverb or idle word. */
export function isMeaningful(lower: string, {closed, determiners, adverbEnding, idle}: Grammar): boolean {
  return !(closed.has(lower) || determiners.has(lower) || idle.has(lower) || lower.endsWith(adverbEnding))
}

/** "made", "taking": what such a verb means its object tells. */
export function isLight(lower: string, grammar: Grammar): boolean {
  const known = lightStems.get(grammar)
  const stems = known ?? new Set([...grammar.lightVerbs].map((verb) => bareStemOf(verb, grammar)))
  if (known === undefined) lightStems.set(grammar, stems)
  return grammar.lightVerbs.has(lower) || stems.has(bareStemOf(lower, grammar))
}

const lightStems = new WeakMap<Grammar, ReadonlySet<string>>()
