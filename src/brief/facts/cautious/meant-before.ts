import type {Reporting} from '../../../lexicons/reporting.ts'
import type {Word} from '../words.ts'
import type {Stage} from './phrase.ts'

/**
 * Whether the subject of a sentence, or who says it, is a pronoun that stands for somebody before: "Nach dem Treffen reiste er ab.",
 * "« … », a-t-elle ajouté.", "«…», añadió."
 */
export function isMeantBefore({line: {words}, reporting, surnames}: Stage): boolean {
  return (
    isSaidByPronoun(words, reporting) || isFronted(words, reporting, surnames) || hangsOn(words, reporting)
  )
}

function isSaidByPronoun(words: readonly Word[], reporting: Reporting): boolean {
  const {finite, auxiliaries, personal, invertedEndings} = reporting
  return words.some((word, at) => {
    const before = words[at - 1]
    if (word.quoted || before?.kind !== 'mark' || !(before.quoted || before.text === ',')) return false
    // Behind a name a pronoun may be whoever has it.
    const names = words.slice(0, at).filter(({capital, quoted}) => capital && !quoted)
    if (names.some((one) => one !== words[0] || !reporting.articles.has(one.lower))) return false
    const closes = before.quoted || words[at - 2]?.quoted === true
    const [verb = '', ...rest] = word.lower.split('-')
    const speaks = finite.has(verb) || auxiliaries.has(verb)
    if (speaks && rest.length > 0) return invertedEndings.has(rest.at(-1) ?? '')
    if (!finite.has(verb)) return false
    return personal.has(words[at + 1]?.lower ?? '') || (closes && hasNobody(words, at + 1, reporting))
  })
}

/** "añadió.", "dijo el lunes", not "señaló en la radio la portavoz": where a verb needs no subject and has none. */
function hasNobody(words: readonly Word[], at: number, reporting: Reporting): boolean {
  const {dropsSubject, adjuncts, articles, calendar, offices, bodies} = reporting
  const behind = words.slice(at).filter(({quoted}) => !quoted)
  const somebody = behind.some(({lower, capital}) => capital || offices.has(lower) || bodies.has(lower))
  if (!dropsSubject || somebody) return false
  const [next, second] = behind
  if (next === undefined || next.kind === 'mark') return true
  const day = calendar.weekdays.has(second?.lower ?? '')
  return adjuncts.has(next.lower) && (!articles.has(next.lower) || day)
}

// A longer phrase before the main clause holds a clause of its own.
const longest = 9

/** "En 2013, elle …", "Im Jahr 2013 wurde er …": behind a phrase that names nobody. */
function isFronted(words: readonly Word[], reporting: Reporting, surnames: ReadonlySet<string>): boolean {
  const {verbSecond, adjuncts, fronted, personal, impersonal, offices, pointersAt} = reporting
  const [first] = words
  if (first === undefined || (verbSecond && !adjuncts.has(first.lower))) return false
  const opening = words.slice(0, longest)
  const mark = opening.findIndex(({kind}) => kind === 'mark')
  const at = verbSecond
    ? opening
        .slice(0, mark < 0 ? longest : mark)
        .findIndex(({lower, capital}) => personal.has(lower) && !capital)
    : mark + 1
  const before = words[at - 1]
  if (at < 2 || before === undefined || !personal.has(words[at]?.lower ?? '')) return false
  if (words[at]?.lower === impersonal && pointersAt.has(words[at + 1]?.lower ?? '')) return false
  // "Quelques minutes plus tard, il …" has no verb before the comma, which a phrase with a preposition may have.
  const isPhrase =
    verbSecond || fronted.has(first.lower) || !words.slice(0, at).some(({lower}) => isVerb(lower, reporting))
  const parts = verbSecond ? !before.capital && before.kind === 'word' : before.text === ','
  const named = words
    .slice(1, at)
    .some(
      ({text, lower, capital}) =>
        offices.has(lower) || surnames.has(text) || (capital && !reporting.nounsCapital)
    )
  return parts && !named && isPhrase
}

function isVerb(lower: string, {finite, auxiliaries, be}: Reporting): boolean {
  return finite.has(lower) || auxiliaries.has(lower) || be.has(lower)
}

/** "Selon lui, …", "Lorsqu’il est arrivé, …". */
function hangsOn(words: readonly Word[], reporting: Reporting): boolean {
  const {according, subordinators, personal, pointers, dropsSubject, finite} = reporting
  const [first, second] = words
  if (first === undefined || second === undefined) return false
  // "Según dijo, …"
  if (dropsSubject && according.includes(first.lower) && finite.has(second.lower) && words[2]?.text === ',')
    return true
  return (
    (according.includes(first.lower) && pointers.has(second.lower) && words[2]?.text === ',') ||
    (subordinators.has(first.lower) && personal.has(second.lower))
  )
}
