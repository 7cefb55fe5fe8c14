import type {Grammar} from '../../lexicons/grammar.ts'
import {type Actor, articled} from './actor.ts'
import type {Scene} from './attribution.ts'
import {coordinatedActor} from './coordinated-actor.ts'
import {isTail} from './described-actor.ts'
import {isApostrophe, type Line, wordCount} from './line.ts'
import {isParticle, nameOf} from './names.ts'
import {isFiniteAt} from './segments.ts'
import {singleActor} from './single-actor.ts'
import type {Word} from './words.ts'

// "a retired foreman of the old shipyard on the northern quay"
const longestNoun = 10

/** "Tomasz Kubiak, a fire service spokesman," and "The vice president, Mike Pence,": one side is a name, the other an office. */
export function apposedActor(scene: Scene, from: number, to: number): Actor | undefined {
  const {line, setting} = scene
  if (line.words[to - 1]?.text !== ',') return undefined
  const comma = line.words.slice(from, to - 1).findIndex((word) => word.text === ',')
  if (comma < 1) return undefined
  const last = namedBetween(scene, from, to)
  if (last !== undefined) return last
  const one = singleActor(scene, from, from + comma) ?? coordinatedActor(scene, from, from + comma)
  const inner = from + comma + 1
  if (one === undefined) return memberNamed(scene, {from, inner, to})
  const group = groupNamed(scene, {from, inner, to})
  if (group !== undefined) return {...group, countries: one.countries}
  const clause = isAside(line, from, inner, setting.grammar)
  const age = to - inner === 2 && line.words[inner]?.kind === 'number'
  const other = clause || age ? undefined : singleActor(scene, inner, to - 1)
  if (clause || age || (other === undefined && opensOffice(line, from, inner, setting.grammar))) return one
  if (other === undefined && !describedByNoun(line, {from, inner, to}, setting.grammar)) {
    const told = isTail(scene, inner, to - 1) || tellsWho(scene, inner, to - 1)
    return told &&
      /^\p{Lu}/u.test(one.text) &&
      (isWholeName(one.text, setting.grammar) || isTail(scene, inner, to - 1))
      ? one
      : undefined
  }
  const whole = articled(line, from, to - 1)
  const name = other && isWholeName(other.text, setting.grammar) ? other.text : one.text
  return {
    text: wordCount(whole) <= 8 ? whole : name,
    countries: one.countries.length > 0 ? one.countries : (other?.countries ?? [])
  }
}

/** A noun phrase, and between commas what tells who that is: from `inner` to the comma before `to`. */
interface Apposition {
  readonly from: number
  readonly inner: number
  readonly to: number
}

/** "One of these groups, the River League,": which one it is. */
function memberNamed(scene: Scene, {from, inner, to}: Apposition): Actor | undefined {
  const {line, setting} = scene
  const {determiners, groupOf, one} = setting.grammar
  const [first, second] = line.words.slice(from, inner)
  const opens = one.has(first?.lower ?? '') && groupOf.has(second?.lower ?? '')
  const start = determiners.has(line.words[inner]?.lower ?? '') ? inner + 1 : inner
  return opens && line.words[start]?.capital ? singleActor(scene, inner, to - 1) : undefined
}

/** "The militant group, the Sons of the Valley,": the name belongs to a description without one. */
function groupNamed({line, setting: {grammar}}: Scene, {from, inner, to}: Apposition): Actor | undefined {
  const described = line.words.slice(from + 1, inner - 1)
  const head = described.at(-1)?.lower ?? ''
  const name = line.words.slice(inner, to - 1)
  const start = grammar.determiners.has(name[0]?.lower ?? '') ? 1 : 0
  const joins = ({lower}: Word) =>
    grammar.groupOf.has(lower) || grammar.determiners.has(lower) || grammar.coordinators.has(lower)
  const isName =
    name.length - start > 1 &&
    name[start]?.capital === true &&
    name.at(-1)?.capital === true &&
    name.every((word) => word.kind === 'word' && (word.capital || joins(word)))
  if (!isName || !grammar.bodies.has(head) || described.some(({capital}) => capital)) return undefined
  const whole = articled(line, from, to - 1)
  return {text: wordCount(whole) <= 8 ? whole : articled(line, inner, to - 1), countries: []}
}

/** "his wife and the chairwoman of the party", "the mayor of Alba, a town": who that is, and nobody else after an "and". */
function tellsWho({line, setting: {grammar}}: Scene, from: number, to: number): boolean {
  const words = line.words.slice(from, to)
  const opener = words[0]?.lower ?? ''
  const opens = grammar.determiners.has(opener) || grammar.possessives.has(opener)
  const holds = words.some(({lower}) => grammar.titles.has(lower) || grammar.speakers.has(lower))
  return (
    opens &&
    holds &&
    words.every(
      (word, at) =>
        !word.quoted &&
        (word.kind !== 'mark' || word.text === ',' || isApostrophe(line, from + at)) &&
        !isFiniteAt(line, from + at, grammar) &&
        !grammar.speech.has(word.lower) &&
        !(word.text === ',' && grammar.coordinators.has(words[at + 1]?.lower ?? ''))
    )
  )
}

function isWholeName(text: string, {nameParticles}: Grammar): boolean {
  const words = text.split(' ')
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word) || nameParticles.has(word))
}

/** "Hall, who …,", "Hall, in remarks to the press,", "Ann Hall, a lawyer who …,": by the way, whatever its words. */
function isAside(line: Line, from: number, inner: number, grammar: Grammar): boolean {
  const opener = line.words[inner]
  if (opener === undefined || (opener.capital && !grammar.titles.has(opener.lower))) return false
  if (grammar.relatives.has(opener.lower) || grammar.prepositions.has(opener.lower)) return true
  if (grammar.asideOpeners.has(opener.lower)) return true
  if (grammar.frontedEndings.some((ending) => opener.lower.endsWith(ending))) return true
  // "The team, led by Hall,"
  if (!opener.capital && grammar.agentLinks.has(line.words[inner + 1]?.lower ?? '')) return true
  // A name before an article: "Ann Hall, a lawyer"; "the port, a mayor" may be a list.
  const named = line.words[inner - 2]?.capital && line.words[inner - 3]?.capital && inner - 3 >= from
  return (
    named === true &&
    (opener.capital || (grammar.determiners.has(opener.lower) && hasRelative(line, inner, grammar)))
  )
}

/** "Ann Hall, a retired nurse,": an article after a whole name, and no verb or other comma. */
function describedByNoun({words}: Line, {from, inner, to}: Apposition, grammar: Grammar): boolean {
  const named = words.slice(from, inner - 1)
  const isPast = (lower: string) => grammar.pastEnding !== '' && lower.endsWith(grammar.pastEnding)
  const noun = words.slice(inner + 1, to - 1)
  return (
    named.length > 1 &&
    named.slice(-2).every(({capital}) => capital) &&
    grammar.singulars.has(words[inner]?.lower ?? '') &&
    noun.length > 0 &&
    noun.length <= longestNoun &&
    noun.every(
      ({kind, lower, quoted}) => kind !== 'mark' && !quoted && (!grammar.finite.has(lower) || isPast(lower))
    )
  )
}

/** "Ann Hall, co-author of a study published in March on the ice,": an office after a whole name, however it goes on. */
function opensOffice(line: Line, from: number, inner: number, grammar: Grammar): boolean {
  const opener = line.words[inner]?.lower ?? ''
  const named = line.words.slice(from, inner - 1).filter((word) => word.capital).length > 1
  return (
    named && (grammar.titles.has(opener) || grammar.agentEndings.some((ending) => opener.endsWith(ending)))
  )
}

function hasRelative(line: Line, from: number, grammar: Grammar): boolean {
  return line.words.slice(from, from + 24).some((word) => grammar.relatives.has(word.lower))
}

/** "A geostrategy expert and former official, Avinoam Idan,": what stands before tells who that is, whatever its words. */
function namedBetween(scene: Scene, from: number, to: number): Actor | undefined {
  const {line, setting} = scene
  let comma = to - 2
  while (comma > from && to - comma < 6 && line.words[comma]?.text !== ',') comma -= 1
  if (comma <= from || line.words[comma]?.text !== ',') return undefined
  const name = line.words.slice(comma + 1, to - 1)
  const isPart = (word: Word) => word.capital || isParticle(word, setting.grammar)
  if (name.length < 2 || name.length > 4 || !name.every(isPart)) return undefined
  const office = withoutBrackets(line.words.slice(from, comma))
  const {titles, speakers, closed} = setting.grammar
  const plain = office.every(
    (word) =>
      word.kind === 'word' &&
      !setting.grammar.speech.has(word.lower) &&
      !isFiniteAt(line, line.words.indexOf(word), setting.grammar)
  )
  const last = office.at(-1)?.lower ?? ''
  if (!plain || closed.has(last) || !office.some(({lower}) => titles.has(lower) || speakers.has(lower)))
    return undefined
  const person = nameOf(line, comma + 1, to - 1, setting)
  const isAddressed = setting.grammar.address.has(name[0]?.lower ?? '')
  if (person?.kind !== 'person' || (person.title !== undefined && !isAddressed)) return undefined
  const known = singleActor(scene, from, comma)
  return known ? undefined : {text: person.text, countries: []}
}

/** "the union (National Union of Rail, Maritime and Transport Workers)" without what stands in brackets. */
function withoutBrackets(words: Line['words']): Line['words'] {
  const open = words.findIndex(({text}) => text === '(')
  const close = words.findIndex(({text}) => text === ')')
  return open < 0 || close < open ? words : [...words.slice(0, open), ...words.slice(close + 1)]
}
