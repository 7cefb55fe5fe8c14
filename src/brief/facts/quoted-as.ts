import type {Actor} from './actor.ts'
import {actorIn} from './actors.ts'
import type {Attribution, Scene} from './attribution.ts'
import {copulaBefore} from './copula-before.ts'
import {alone, wordCount} from './line.ts'
import {isFiniteAt} from './segments.ts'
import {subjectBefore} from './subject-before.ts'

// Between "cited" and "as saying" stands a name with its office.
const farthest = 24

/** "Hall was quoted as saying …", "the paper cited Ann Hall, the mayor, as saying …": whose words somebody passes on. */
export function quotedAs(scene: Scene): Attribution | undefined {
  const {words, text} = scene.line
  const {comparisons, sayingForms, quotingForms} = scene.setting.grammar
  const as = words.findIndex(
    (word, at) => !word.quoted && comparisons.has(word.lower) && sayingForms.has(words[at + 1]?.lower ?? '')
  )
  let quoting = as - 1
  while (quoting > as - farthest && quoting >= 0 && !quotingForms.has(words[quoting]?.lower ?? ''))
    quoting -= 1
  const first = words[as + 2]
  if (as < 2 || first === undefined || !quotingForms.has(words[quoting]?.lower ?? '')) return undefined
  const {actor, from = quoting} = quotedActor(scene, quoting, as) ?? {}
  const said = alone(text.slice(first.start, words[endOf(scene, as + 2) - 1]?.end).replace(/^[,:]\s*/, ''))
  const shown = quotationBefore(scene, from) ?? (wordCount(said) < 3 ? alone(text) : said)
  return actor && {actor, act: 'says', text: shown, from: quoting, to: as + 2}
}

/** "“We are ready,” Hall was quoted as saying by the agency": what is said stands before whoever says it. */
function quotationBefore({line}: Scene, from: number): string | undefined {
  const {words, text, spans} = line
  const [first] = spans
  const mark = words[from - 1]
  if (first?.from !== 0 || mark?.kind !== 'mark' || first.to !== (mark.quoted ? mark.end : first.to))
    return undefined
  const quoted = text.slice(0, first.to).replace(/,(["”“»'’])$/, '$1')
  return first.to <= (words[from]?.start ?? 0) ? alone(quoted) : undefined
}

/** What is passed on ends before what the one who passes it on does next: "…, and called it a lie". */
function endOf({line, setting: {grammar}}: Scene, from: number): number {
  const {words} = line
  const next = words.findIndex(
    (word, at) =>
      at > from &&
      word.text === ',' &&
      grammar.coordinators.has(words[at + 1]?.lower ?? '') &&
      isFiniteAt(line, at + 2, grammar)
  )
  return next < 0 ? words.length : next
}

/** The subject of "was quoted", the object of "quoted". */
function quotedActor(
  scene: Scene,
  quoting: number,
  as: number
): {readonly actor: Actor; readonly from?: number} | undefined {
  const {words} = scene.line
  const {betweenSubjectAndVerb} = scene.setting.grammar
  const copula = copulaBefore(scene, quoting)
  if (copula === undefined) {
    const actor = actorIn(scene, quoting + 1, as) ?? actorIn(scene, quoting + 1, as - 1)
    return actor && {actor}
  }
  let end = copula
  while (end > 0 && betweenSubjectAndVerb.has(words[end - 1]?.lower ?? '')) end -= 1
  const form = {act: 'says', kind: 'speech', closes: false, human: true} as const
  return subjectBefore(scene, end, {at: quoting, from: end, form, negated: false})
}
