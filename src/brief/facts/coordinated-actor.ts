import {type Actor, articled} from './actor.ts'
import type {Scene} from './attribution.ts'
import {isTail} from './described-actor.ts'
import {surface} from './line.ts'
import {codesOf} from './office-of.ts'
import {singleActor} from './single-actor.ts'

/** "Pyongyang and Moscow", "Washington and its allies": each side has to be an actor by itself. */
export function coordinatedActor(scene: Scene, from: number, to: number): Actor | undefined {
  const {line, setting} = scene
  const {grammar} = setting
  const start = grammar.both.has(line.words[from]?.lower ?? '') ? from + 1 : from
  for (let at = start + 1; at < to - 1; at++) {
    const word = line.words[at]
    if (word === undefined || !(grammar.coordinators.has(word.lower) || word.text === ',')) continue
    const left = singleActor(scene, start, at)
    const skip = word.text === ',' && grammar.coordinators.has(line.words[at + 1]?.lower ?? '') ? 2 : 1
    const right =
      left &&
      (singleActor(scene, at + skip, to) ??
        companions(scene, at + skip, to) ??
        coordinatedActor(scene, at + skip, to))
    if (left === undefined || right === undefined) continue
    return {text: articled(line, start, to), countries: codesOf([...left.countries, ...right.countries])}
  }
  return undefined
}

/** "its allies", "others in the party", only beside somebody. */
function companions(scene: Scene, from: number, to: number): Actor | undefined {
  const {line, setting} = scene
  const {grammar} = setting
  const [owner, noun] = line.words.slice(from, to)
  const lower = noun?.lower ?? ''
  const speaks = grammar.speakers.has(lower) || grammar.titles.has(lower) || grammar.titleModifiers.has(lower)
  const theirs = to - from === 2 && grammar.possessives.has(owner?.lower ?? '') && speaks
  const others =
    grammar.others.has(owner?.lower ?? '') &&
    (to - from === 1 || (grammar.nounLinks.has(lower) && isTail(scene, from + 1, to)))
  return theirs || others ? {text: surface(line, from, to), countries: []} : undefined
}
