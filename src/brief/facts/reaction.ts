import {actorIn} from './actors.ts'
import type {Attribution, Scene} from './attribution.ts'
import {clauseAround} from './clause.ts'
import {isFiniteAt} from './segments.ts'

const longestClause = 45

/** "… has raised eyebrows among Washington and its allies": a reaction, with whose it is right after it. */
export function reaction(scene: Scene): Attribution | undefined {
  const {line, setting} = scene
  const {grammar} = setting
  const link = line.words.findIndex(
    (word, at) =>
      !word.quoted &&
      grammar.reactionLinks.has(word.lower) &&
      grammar.reactions.has(line.words[at - 1]?.lower ?? '')
  )
  const act = grammar.reactions.get(line.words[link - 1]?.lower ?? '')
  if (link < 2 || act === undefined) return undefined
  const verb = [link - 2, link - 3].find((at) => isFiniteAt(line, at, grammar))
  const text = clauseAround(line, link, [], grammar, longestClause)?.text
  const end = line.words.findIndex((word, at) => at > link && word.kind === 'mark')
  const actor = actorIn(scene, link + 1, end < 0 ? line.words.length : end)
  if (verb === undefined || text === undefined || actor === undefined) return undefined
  return {actor, verb, act, text, from: link, to: end < 0 ? line.words.length : end}
}
