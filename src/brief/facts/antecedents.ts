import type {Grammar} from '../../lexicons/grammar.ts'
import type {Voice} from '../types.ts'
import {restsOnPronoun} from './dangling.ts'
import type {Line} from './line.ts'
import {type Name, namesIn} from './names.ts'
import type {Person} from './people.ts'
import {hasFinite, isFiniteAt} from './segments.ts'
import type {Setting} from './setting.ts'
import type {Antecedent} from './types.ts'

/** What finding antecedents knows of each line. */
export interface Told {
  readonly line: Line
  readonly voices: readonly Voice[]
}

/**
 * Whom the pronoun that opens a sentence stands for, by the id of the sentence, where that is certain.
 *
 * Certain is: the sentence right before it in its paragraph names one person and nobody else, as its subject, and nothing tells
 * against the gender. A sentence with such a pronoun hands its person on to the next one.
 */
export function antecedentsOf(
  told: readonly Told[],
  people: readonly Person[],
  setting: Setting
): ReadonlyMap<string, Antecedent> {
  const found = new Map<string, Antecedent>()
  told.forEach(({line}, at) => {
    const before = told[at - 1]
    const pronoun = pronounOf(line, setting.grammar)
    if (pronoun === undefined || before?.line.paragraph !== line.paragraph || before.line.long) return
    if (before.line.quoted || !restsOnPronoun(line, setting.grammar)) return
    const handed = found.get(before.line.sentence.id)
    const subject = handed
      ? namesIn(before.line, setting).every(
          (name) => name.kind !== 'person' || isOf(name.text, handed.name)
        ) && !namesOther(before.line, 1, setting.grammar)
        ? handed
        : undefined
      : subjectOf(before, people, setting)
    if (subject === undefined) return
    const {gender, possessive} = pronoun
    if (subject.gender !== undefined && subject.gender !== gender) return
    found.set(line.sentence.id, {...subject, gender, possessive})
  })
  return found
}

function pronounOf({words, quoted, long}: Line, {standIns}: Grammar) {
  const [first, second] = words
  if (first === undefined || second === undefined || quoted || long || first.quoted) return undefined
  return second.kind === 'word' ? standIns.get(first.lower) : undefined
}

type Subject = Omit<Antecedent, 'possessive' | 'gender'> & {readonly gender?: 'he' | 'she'}

/** The one person of a sentence who is its subject, or who alone speaks in it. */
function subjectOf({line, voices}: Told, people: readonly Person[], setting: Setting): Subject | undefined {
  const {grammar} = setting
  const names = namesIn(line, setting).filter((name) => name.kind === 'person')
  const [name] = names
  if (name === undefined || !names.every((other) => isOf(other.text, name.text))) return undefined
  const person = people.find((one) => one.lines.includes(line) && isOf(name.text, one.name))
  if (person === undefined || line.words[name.to - 1]?.possessive || isQuoted(line, name)) return undefined
  const speaks = voices.length === 1 && voices[0]?.actor.includes(name.text) === true
  const end = speaks ? name.to : endOfSubject(line, name, grammar)
  if (end === undefined || namesOther(line, speaks ? 0 : end, grammar, speaks ? name : undefined))
    return undefined
  const titles = line.words.slice(name.titleFrom, end)
  const gender = titles.map((word) => grammar.genders.get(word.lower)).find((one) => one !== undefined)
  return {name: name.text, in: line.sentence, ...(gender && {gender})}
}

/** Where the noun phrase around a name ends, when it is the subject: nothing but a fronted phrase before it, its verb after it. */
function endOfSubject(line: Line, {titleFrom, to}: Name, grammar: Grammar): number | undefined {
  let start = titleFrom
  while (start > 0 && grammar.determiners.has(line.words[start - 1]?.lower ?? '')) start -= 1
  const opens = start === 0 || line.words[start - 1]?.text === ','
  if (!opens || hasFinite(line, 0, start, grammar)) return undefined
  for (let at = to; at < Math.min(line.words.length, to + 14); at++)
    if (isFiniteAt(line, at, grammar) || grammar.speech.has(line.words[at]?.lower ?? '')) return at
  return undefined
}

/** Whether somebody without a name is there whom the pronoun could mean as well: "a man", "her lawyer". */
function namesOther(line: Line, from: number, grammar: Grammar, but?: Name): boolean {
  return line.words.some(
    (word, at) =>
      at >= from &&
      !(but !== undefined && at >= but.titleFrom - 4 && at < but.to + 8) &&
      !word.quoted &&
      !word.capital &&
      grammar.humans.has(word.lower)
  )
}

function isQuoted(line: Line, {from}: Name): boolean {
  return line.words[from]?.quoted === true
}

/** Whether one name is part of the other, or the same. */
function isOf(one: string, other: string): boolean {
  const parts = other.split(' ')
  const own = one.split(' ')
  return own.every((part) => parts.includes(part)) || parts.every((part) => own.includes(part))
}
