import type {Grammar} from '../../lexicons/grammar.ts'
import type {Clause} from './clause.ts'
import type {Line} from './line.ts'
import {isFiniteAt, isWeak, segmentsOf} from './segments.ts'

/** The verb of the clause stands before the date, in its segment or the one before, with nothing between that the date may belong to. */
export function isGoverned(line: Line, clause: Clause, from: number, grammar: Grammar): boolean {
  const segments = segmentsOf(line, grammar)
  const home = segments.find((segment) => from >= segment.from && from < segment.to)
  if (
    home === undefined ||
    !(home.kind === 'main' || home.kind === 'coordinate' || home.kind === 'phrase' || home.from < clause.from)
  )
    return false
  const start =
    home.kind === 'phrase' && from - home.from <= 2 ? clause.from : Math.max(home.from, clause.from)
  const apposed = home.kind === 'main' && home.from > clause.from
  const planned = plannedVerb(line, start, from, grammar)
  const verb = planned ?? lastVerb(line, start, from, grammar)
  if (
    verb === undefined ||
    (planned === undefined && grammar.presents.has(line.words[verb]?.lower ?? '')) ||
    (apposed && isWeak(line, verb, grammar))
  )
    return false
  return !isOpened(line, start + 1, verb, grammar) && !hasBarrier(line, verb, from, grammar)
}

/** "starts on", "go out on": a present right before its date tells what is planned, where no noun is opened before it. */
function plannedVerb(line: Line, start: number, from: number, grammar: Grammar): number | undefined {
  const at = grammar.particles.has(line.words[from - 2]?.lower ?? '') ? from - 3 : from - 2
  const before = line.words[at - 1]
  if (at <= start || before === undefined || line.words[at]?.capital) return undefined
  const noun =
    before.kind === 'mark' ||
    before.possessive ||
    grammar.determiners.has(before.lower) ||
    grammar.possessives.has(before.lower) ||
    grammar.prepositions.has(before.lower) ||
    grammar.titleModifiers.has(before.lower)
  return !noun && grammar.scheduled.has(line.words[at]?.lower ?? '') ? at : undefined
}

/** Whether a clause of its own opens between two places: "who", "since records"; not "on that season", "since 2010". */
function isOpened(line: Line, from: number, to: number, grammar: Grammar): boolean {
  return line.words.slice(from, to).some((word, offset) => {
    const before = line.words[from + offset - 1]?.lower ?? ''
    const next = line.words[from + offset + 1]
    if (grammar.relatives.has(word.lower))
      return !(grammar.complementizer.has(word.lower) && grammar.prepositions.has(before))
    if (!grammar.subordinators.has(word.lower)) return false
    return next?.kind === 'word' && !next.capital && !grammar.determiners.has(next.lower)
  })
}

function lastVerb(line: Line, from: number, to: number, grammar: Grammar): number | undefined {
  for (let place = to - 1; place >= from; place--) if (isFiniteAt(line, place, grammar)) return place
  return undefined
}

/** Something between the verb and the date that the date may belong to instead: another event, a clause, an infinitive. */
function hasBarrier(line: Line, verb: number, from: number, grammar: Grammar): boolean {
  const future = grammar.futures.has(line.words[verb]?.lower ?? '')
  return line.words
    .slice(verb + 1, from - 1)
    .some(
      (word, offset) =>
        !(future && isHarmless(line, verb + 1 + offset, {verb, from}, grammar)) &&
        (grammar.relatives.has(word.lower) ||
          grammar.subordinators.has(word.lower) ||
          grammar.events.has(word.lower) ||
          word.text === ';' ||
          (word.lower.length > 5 &&
            grammar.frontedEndings.some((ending) => word.lower.endsWith(ending)) &&
            offset > 0))
    )
}

/** After "will" the next word is its verb, whatever noun it looks like, and "chain of warning" is a noun. */
function isHarmless(
  line: Line,
  at: number,
  {verb, from}: {readonly verb: number; readonly from: number},
  grammar: Grammar
): boolean {
  return at === verb + 1 || (at === from - 2 && grammar.groupOf.has(line.words[at - 1]?.lower ?? ''))
}
