import {actorIn} from './actors.ts'
import type {Attribution, Scene} from './attribution.ts'
import {copulaBefore} from './copula-before.ts'
import {alone} from './line.ts'
import {hasFinite} from './segments.ts'
import {actOf} from './verbs.ts'

// "announced on Friday by the university": so many words may part the participle from its agent.
const farthestAgent = 5

/** "The raid was condemned by the ministry": who speaks stands after "by", and what is said is the whole sentence. */
export function passive(scene: Scene): Attribution | undefined {
  const {line, setting} = scene
  const {grammar} = setting
  const {words} = line
  for (let at = 1; at < words.length; at++) {
    const form = grammar.speech.get(words[at]?.lower ?? '')
    if (form === undefined || words[at]?.quoted || !isPassive(scene, at)) continue
    if (form.kind === 'bare' || form.kind === 'after' || grammar.actsInPassive.has(words[at]?.lower ?? ''))
      continue
    const by = agentOf(scene, at)
    const actor = by === undefined ? undefined : agentAfter(scene, by)
    if (by === undefined || actor === undefined) continue
    const verb = {at, from: at, form, negated: false}
    return {
      actor: actor.actor,
      verb: at,
      act: actOf(scene, verb),
      text: alone(line.text),
      from: at,
      to: actor.to
    }
  }
  return undefined
}

/** Whether a form of "be" carries the participle and nothing takes it back: "was condemned", not "may be condemned". */
function isPassive(scene: Scene, at: number): boolean {
  const {
    line: {words},
    setting: {grammar}
  } = scene
  const copula = copulaBefore(scene, at)
  if (copula === undefined) return false
  const from = Math.max(0, copula - 2)
  const {negations, nobody, blocksSpeech} = grammar
  const negated = words.slice(from, at).some(({lower}) => negations.has(lower) || nobody.has(lower))
  return !negated && !words.slice(from, copula).some(({lower}) => blocksSpeech.has(lower))
}

/** The place after "by", right after the participle or after a day and the like. */
function agentOf({line: {words}, setting: {grammar}}: Scene, at: number): number | undefined {
  const near = words.slice(at + 1, at + 1 + farthestAgent)
  const by = near.findIndex((word) => !word.quoted && grammar.agentLinks.has(word.lower))
  const adjunct = by === 0 || grammar.adjuncts.has(near[0]?.lower ?? '')
  return by < 0 || !adjunct || near.slice(0, by).some(({kind}) => kind === 'mark') ? undefined : at + by + 2
}

/** The longest phrase after "by" that names somebody. */
function agentAfter(
  scene: Scene,
  from: number
): {readonly actor: Attribution['actor']; readonly to: number} | undefined {
  const {
    line: {words},
    setting: {grammar}
  } = scene
  const ends: number[] = []
  for (let at = from + 1; at <= Math.min(words.length, from + 18); at++) {
    const word = words[at]
    const opener =
      word && (grammar.closed.has(word.lower) || grammar.fronted.has(word.lower)) && !word.capital
    // "by the World Bank and local traders": one of them would not be all.
    const goesOn =
      word && grammar.coordinators.has(word.lower) && !hasFinite(scene.line, at + 1, at + 3, grammar)
    if (word === undefined || word.kind === 'mark' || word.quoted || (opener && !goesOn)) ends.push(at)
    if (word === undefined || word.quoted || /^[;:]$/.test(word.text)) break
  }
  for (const to of ends.reverse()) {
    const actor = actorIn(scene, from, to)
    if (actor !== undefined) return {actor, to}
  }
  return undefined
}
