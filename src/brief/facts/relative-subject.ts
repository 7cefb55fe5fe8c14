import type {Grammar} from '../../lexicons/grammar.ts'
import {actorIn} from './actors.ts'
import type {Scene} from './attribution.ts'
import type {Line} from './line.ts'
import {isFiniteAt} from './segments.ts'
import type {Subject} from './subject-before.ts'

// Whoever "who" stands for is named within so many words before it.
const farthest = 20

/** "… by Ann Hall, who said", "Ann Hall, a lawyer from Oslo, who told": whoever the relative clause that ends at a place is about. */
export function relativeSubject(scene: Scene, end: number): Subject | undefined {
  const {line, setting} = scene
  const {words} = line
  const {grammar} = setting
  const who = end - 1
  // "WHO" is a name.
  if (words[who]?.quoted || words[who]?.capital || !grammar.humanRelatives.has(words[who]?.lower ?? ''))
    return undefined
  if (words[who - 1]?.text !== ',' && saysLater(scene, end)) return undefined
  const ends = words[who - 1]?.text === ',' ? [who - 1, who] : [who]
  for (let from = Math.max(0, who - farthest); from < who - 1; from++) {
    if (!opensPhrase(scene, from)) continue
    for (const to of ends) {
      const actor = actorIn(scene, from, to)
      if (actor !== undefined) return {actor, from}
    }
  }
  return undefined
}

/** "A clerk who | asked not to be named said": whether the main verb of the clause says something as well. */
function saysLater({line: {words}, setting: {grammar}}: Scene, from: number): boolean {
  const mark = words.findIndex((word, at) => at > from && (word.kind === 'mark' || word.quoted))
  return words
    .slice(from + 1, mark < 0 ? words.length : mark)
    .some(
      ({lower}, at) =>
        grammar.speech.get(lower)?.kind === 'speech' && words[from + at]?.lower !== grammar.infinitive
    )
}

/** Whether a noun phrase may start here: at the start, after a mark, a preposition or a verb. */
function opensPhrase({line, setting: {grammar}}: Scene, at: number): boolean {
  const before = line.words[at - 1]
  if (before === undefined) return true
  // "the Educational, | Scientific and Cultural Organization": a comma inside a name.
  if (
    before.text === ',' &&
    line.words[at - 2]?.capital &&
    line.words[at]?.capital &&
    isListed(line, at, grammar)
  )
    return false
  return (
    (before.kind === 'mark' && !before.quoted) ||
    grammar.prepositions.has(before.lower) ||
    isFiniteAt(line, at - 1, grammar)
  )
}

/** Whether capitals go on over an "and". */
function isListed({words}: Line, from: number, {coordinators}: Grammar): boolean {
  const end = words.findIndex(({capital}, at) => at > from && !capital)
  return coordinators.has(words[end]?.lower ?? '') && words[end + 1]?.capital === true
}
