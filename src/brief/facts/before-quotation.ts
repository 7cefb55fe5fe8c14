import type {Grammar} from '../../lexicons/grammar.ts'
import {actorIn} from './actors.ts'
import type {Attribution, Scene} from './attribution.ts'
import {alone, type Line, wordCount} from './line.ts'
import {isFiniteAt} from './segments.ts'

// Fewer quoted words are a name or a title.
const fewest = 4

// A subject further from its verb has a clause of its own.
const farthestVerb = 24

/**
 * "The mayor took a parting shot: “…”": whoever acts in the clause before the colon says what is quoted after it.
 *
 * Only where that clause has one verb with the actor right before it, and nobody else who could speak.
 */
export function beforeQuotation(scene: Scene): Attribution | undefined {
  const {line, setting} = scene
  const {grammar} = setting
  const {words} = line
  const colon = words.findIndex((word, at) => word.text === ':' && !word.quoted && words[at + 1]?.quoted)
  if (colon < 1) return undefined
  const labelled = labelling(scene, colon)
  if (labelled !== undefined || colon < 2) return labelled
  const from = afterOpening(line, colon, grammar)
  const verb = words.findIndex((_, at) => at > from && at < colon && isFiniteAt(line, at, grammar))
  const clause = words.slice(from, colon)
  const other = clause.some(
    (word) => grammar.relatives.has(word.lower) || grammar.agentLinks.has(word.lower) || word.text === ';'
  )
  if (verb < 0 || verb - from > farthestVerb || other) return undefined
  let end = verb
  while (end > from && grammar.betweenSubjectAndVerb.has(words[end - 1]?.lower ?? '')) end -= 1
  const actor = actorIn(scene, from, end)
  const text = line.text.slice(words[colon + 1]?.start)
  if (actor === undefined || wordCount(text) < fewest) return undefined
  return {actor, act: 'says', text: alone(text), from, to: colon}
}

/** "Chief executive Marie Oster: “…”": whoever stands alone before the colon. */
function labelling(scene: Scene, colon: number): Attribution | undefined {
  const {line} = scene
  const actor = actorIn(scene, 0, colon)
  const text = line.text.slice(line.words[colon + 1]?.start)
  if (actor === undefined || wordCount(text) < fewest) return undefined
  return {actor, act: 'says', text: alone(text), from: 0, to: colon}
}

/** After "In a statement," and the like: behind the first comma where the sentence opens with a preposition or a participle. */
function afterOpening({words}: Line, colon: number, grammar: Grammar): number {
  const first = words[0]?.lower ?? ''
  const comma = words.findIndex((word) => word.text === ',')
  const opens =
    grammar.prepositions.has(first) || grammar.frontedEndings.some((ending) => first.endsWith(ending))
  return opens && comma > 0 && comma < colon ? comma + 1 : 0
}
