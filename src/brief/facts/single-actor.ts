import {type Actor, articled, type NounPhrase} from './actor.ts'
import type {Scene} from './attribution.ts'
import {describedActor, isTail} from './described-actor.ts'
import {inShortForm} from './in-short-form.ts'
import {isApostrophe, type Line, surface} from './line.ts'
import {namedActor} from './named-actor.ts'
import {isParticle} from './names.ts'
import {codesOf} from './office-of.ts'
import type {Person} from './people.ts'
import {placeAt} from './setting.ts'

/** The actor that one noun phrase without marks names: a country, a name, an office, people; undefined for any other. */
export function singleActor(scene: Scene, from: number, to: number): Actor | undefined {
  const {line, setting, people} = scene
  const {grammar} = setting
  const opener = line.words[from]?.lower ?? ''
  const start = grammar.determiners.has(opener) || grammar.possessives.has(opener) ? from + 1 : from
  const end = withoutAcronym(line, to)
  for (let at = start; at < end; at++)
    if (line.words[at]?.kind === 'mark' && !isPartOfName(line, at)) return undefined
  const place = placeAt(line, start, end, setting)
  if (place !== undefined && isPersonToo(surface(line, start, end), people)) return undefined
  if (place !== undefined)
    return place.place.kind === 'demonym'
      ? undefined
      : {text: articled(line, from, end), countries: codesOf([place.place.code])}
  const phrase = {from, start, end}
  return (
    namedActor(scene, phrase) ??
    describedActor(scene, phrase) ??
    nameWithTail(scene, phrase) ??
    partOf(scene, phrase) ??
    inMood(scene, phrase)
  )
}

// "a visibly shaken Olsen".
const mostInMood = 3

/** "a tearful Olsen": somebody whom the story knows, with how they spoke before the name. */
function inMood(scene: Scene, {from, start, end}: NounPhrase): Actor | undefined {
  const {line, setting, people} = scene
  const {singulars, closed} = setting.grammar
  if (start === from || !singulars.has(line.words[from]?.lower ?? '')) return undefined
  let name = start
  while (name < end && line.words[name]?.capital === false) name += 1
  const mood = line.words.slice(start, name)
  if (mood.length < 1 || mood.length > mostInMood || mood.some(({lower}) => closed.has(lower)))
    return undefined
  const surname = line.words[end - 1]?.text ?? ''
  const isKnown = name < end && people.some((person) => person.name.split(' ').includes(surname))
  return isKnown ? namedActor(scene, {from: name, start: name, end}) : undefined
}

/** "Cardinal Eva Lund of the Holy See": a person's whole name, and where the person belongs. */
function nameWithTail(scene: Scene, {from, start, end}: NounPhrase): Actor | undefined {
  const {line, setting} = scene
  const {grammar} = setting
  let link = start + 2
  while (link < end && !grammar.nameLinks.has(line.words[link]?.lower ?? '')) link += 1
  const somewhere =
    grammar.groupFrom.has(line.words[link]?.lower ?? '') ||
    line.words.slice(link, end).some((word) => word.capital)
  if (link >= end || !somewhere || !isTail(scene, link, end)) return undefined
  const last = line.words[link - 1]
  const before = line.words[link - 2]
  const closes =
    last !== undefined && (last.capital || (last.text.includes('-') && isParticle(last, grammar)))
  const whole = closes && before && (before.capital || isParticle(before, grammar))
  const named = whole ? namedActor(scene, {from, start, end: link}) : undefined
  return named && {...named, text: articled(line, from, end)}
}

/** "A third of the volunteers", "Dozens of residents", "One of the authors": who it is stands after "of". */
function partOf(scene: Scene, {from, start, end}: NounPhrase): Actor | undefined {
  const {line, setting} = scene
  const {partitives, groupOf, titleModifiers} = setting.grammar
  const isOf = (at: number): boolean => groupOf.has(line.words[at]?.lower ?? '')
  const noun = titleModifiers.has(line.words[start]?.lower ?? '') ? start + 1 : start
  const counted = start > from && isOf(start)
  const parted = partitives.has(line.words[noun]?.lower ?? '') && isOf(noun + 1)
  const whole = counted || parted ? singleActor(scene, counted ? start + 1 : noun + 2, end) : undefined
  return whole && {text: articled(line, from, end), countries: []}
}

/** "Jordan" is no country where somebody of that name is in the story. */
function isPersonToo(name: string, people: readonly Person[]): boolean {
  return !name.includes(' ') && people.some((person) => person.name.split(' ').includes(name))
}

/** A mark that no name ends at: an apostrophe, a dash without space, the brackets of a short form. */
function isPartOfName(line: Line, at: number): boolean {
  return isApostrophe(line, at) || isInnerDash(line, at) || inShortForm(line, at)
}

/** "the Export–Import Bank": a dash with no space about it joins two words. */
function isInnerDash({words}: Line, at: number): boolean {
  const dash = words[at]
  return (
    dash !== undefined &&
    /^[–-]$/.test(dash.text) &&
    words[at - 1]?.end === dash.start &&
    words[at + 1]?.start === dash.end
  )
}

/** "NASA" in "the agency (NASA)" adds nothing. */
function withoutAcronym(line: Line, to: number): number {
  const closed = line.words[to - 1]?.text === ')' && line.words[to - 3]?.text === '('
  return closed ? to - 3 : to
}
