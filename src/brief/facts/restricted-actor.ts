import {type Actor, articled} from './actor.ts'
import {actorIn} from './actors.ts'
import type {Scene} from './attribution.ts'
import {formAt} from './form-at.ts'
import {hasFinite} from './segments.ts'

// A longer phrase is no name to stand beside a statement: then it is the noun alone.
const mostWords = 9

/** "People who live near the works", "A clerk who asked not to be named": a noun for people with the clause that tells which. */
export function restrictedActor(scene: Scene, from: number, to: number): Actor | undefined {
  const {line, setting} = scene
  const {grammar} = setting
  const {words} = line
  const who = words.findIndex(
    (word, at) => at > from && at < to && !word.capital && grammar.humanRelatives.has(word.lower)
  )
  const clause = words.slice(who + 1, to)
  if (
    who < 0 ||
    clause.length < 2 ||
    words.slice(from, to).some(({kind, quoted}) => kind === 'mark' || quoted)
  )
    return undefined
  const verb = hasFinite(line, who + 1, to, grammar) || formAt(line, who + 1, grammar) !== undefined
  const head = verb ? actorIn(scene, from, who) : undefined
  // A name needs no clause.
  const whole = to - from <= mostWords && (who === from + 1 || words[who - 1]?.capital === false)
  return head && (whole ? {...head, text: articled(line, from, to)} : head)
}
