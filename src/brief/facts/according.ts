import type {Grammar} from '../../lexicons/grammar.ts'
import {actorIn} from './actors.ts'
import type {Attribution, Scene} from './attribution.ts'
import {alone, type Line, wordCount} from './line.ts'
import {hasFinite, isFiniteAt} from './segments.ts'

/** "According to the ministry, …" and "…, according to police". */
export function according(scene: Scene): Attribution | undefined {
  const {line, setting} = scene
  const {accordingTo, prepositions} = setting.grammar
  const at = line.words.findIndex(
    (word, place) =>
      !word.quoted &&
      accordingTo.length > 0 &&
      accordingTo.every((part, offset) => line.words[place + offset]?.lower === part)
  )
  const opened = line.words[at - 1]?.text
  if (at < 0) return undefined
  const joined = setting.grammar.coordinators.has(line.words[at - 1]?.lower ?? '')
  const apart = at === 0 || opened === ',' || opened === ';' || joined || line.words[at - 1]?.quoted === true
  const from = afterMedium(scene, at + accordingTo.length)
  const ends = line.words.flatMap((word, place) =>
    place > from &&
    !word.quoted &&
    (word.text === ',' ||
      word.text === '.' ||
      prepositions.has(word.lower) ||
      // "Divers, according to the ministry found the wreck"
      (opened === ',' && isPast(scene, place)) ||
      // "… and according to the ministry it will reopen"
      (joined && setting.grammar.pronouns.has(word.lower)) ||
      setting.grammar.fronted.has(word.lower))
      ? [place]
      : []
  )
  if (at > 0) ends.push(line.words.length)
  for (const end of [...new Set(ends)].sort((one, other) => other - one)) {
    if (end - from > 18 || (!apart && !endsWith(scene, end) && line.words[end]?.text !== ',')) continue
    const actor = actorIn(scene, from, end)
    if (actor === undefined) continue
    const text = joined
      ? alone(line.text)
      : at === 0 || opened === ';'
        ? after(scene, end)
        : before(scene, at, end)
    if (text === undefined || wordCount(text) < 4) continue
    return {actor, act: 'says', text, from: at, to: end}
  }
  return undefined
}

/** A regular past form, which is no plural noun as well: "recovered", not "accounts". */
function isPast({line, setting: {grammar}}: Scene, at: number): boolean {
  const past = grammar.pastEnding !== '' && line.words[at]?.lower.endsWith(grammar.pastEnding) === true
  return past && isFiniteAt(line, at, grammar)
}

/** Whether nothing but the full stop comes after: then the attribution needs no comma before it. */
function endsWith({line}: Scene, end: number): boolean {
  return line.words.slice(end).every((word) => word.kind === 'mark')
}

/** "a statement by the ministry", "a tweet on Monday by Hall": who is behind it stands after "by". */
function afterMedium({line, setting: {grammar}}: Scene, from: number): number {
  if (!grammar.determiners.has(line.words[from]?.lower ?? '')) return from
  const by = line.words.findIndex(
    (word, at) => at > from && at < from + 8 && grammar.agentLinks.has(word.lower)
  )
  const plain = line.words
    .slice(from, by)
    .every((word) => word.kind !== 'mark' && !grammar.bodies.has(word.lower))
  return by > 0 && plain ? by + 1 : from
}

function after({line, setting}: Scene, end: number): string | undefined {
  // A day or a place may stand between the name and the comma: "according to officials on Saturday, …".
  const comma = line.words.findIndex((word, place) => place >= end && place < end + 5 && word.text === ',')
  const opener = line.words[comma + 1]?.lower ?? ''
  if (comma < 0) return undefined
  const from = setting.grammar.relatives.has(opener) ? afterRelative(line, comma, setting.grammar) : comma
  return from === undefined ? undefined : alone(line.text.slice(line.words[from]?.end))
}

/** "…, who led the study, | the stock has halved": the comma where a relative clause ends and one with a verb of its own follows. */
function afterRelative(line: Line, comma: number, grammar: Grammar): number | undefined {
  const end = line.words.findIndex(
    (word, at) =>
      at > comma + 2 &&
      word.text === ',' &&
      !word.quoted &&
      !grammar.coordinators.has(line.words[at + 1]?.lower ?? '')
  )
  const rest = line.words.length
  return end > 0 && hasFinite(line, end + 1, rest, grammar) ? end : undefined
}

/** What stands before, unless the sentence goes on: then it is not clear what the attribution covers. */
function before(scene: Scene, at: number, end: number): string | undefined {
  const {line} = scene
  if (isPast(scene, end)) return alone(line.text)
  const comma = line.words[at - 1]
  const rest = line.words.slice(end).filter((word) => word.kind !== 'mark')
  if (comma === undefined) return undefined
  const head = alone(line.text.slice(0, comma.text === ',' ? comma.start : comma.end))
  return rest.length === 0 || line.words[end]?.text !== ',' ? head : alone(line.text)
}
