import type {Grammar} from '../../lexicons/grammar.ts'
import type {Voice} from '../types.ts'
import {according} from './according.ts'
import type {Attribution, Scene} from './attribution.ts'
import {beforeQuotation} from './before-quotation.ts'
import {closing} from './closing.ts'
import {formAt} from './form-at.ts'
import {alone, surface, withMarks} from './line.ts'
import {passive} from './passive.ts'
import {prefixed} from './prefixed.ts'
import {quotedAs} from './quoted-as.ts'
import {reaction} from './reaction.ts'
import {hasFinite} from './segments.ts'
import {speechVerbAt} from './verbs.ts'

/** Who says what in a sentence, only where its grammar shows it, with the places of each attribution. */
export function attributionsIn(scene: Scene): readonly Attribution[] {
  const {line} = scene
  if (line.quoted || line.long) return []
  const found: Attribution[] = []
  const {grammar, gazetteer} = scene.setting
  const cited = according(scene)
  const known = (name: string): boolean =>
    gazetteer?.names.has(name.replace(/^The /, '')) === true ||
    scene.people.some((person) => person.name.includes(name))
  if (cited !== undefined && (isAccountable(cited.actor.text, grammar) || known(cited.actor.text)))
    found.push(cited)
  if (cited?.from === 0) return found // Whatever else is said there is said on that authority.
  for (let at = 0; at < line.words.length; at++) {
    const verb = speechVerbAt(scene, at)
    if (verb === undefined) continue
    const attribution = closing(scene, verb) ?? prefixed(scene, verb)
    if (attribution === undefined || overlaps(found, attribution)) continue
    const verbText = line.words[at]?.lower ?? ''
    if (passesOn(found, attribution, grammar.mediaVerbs.has(verbText))) continue
    const named = attribution.actor.text
    const aside = line.words[verb.from - 1]?.text === ','
    if (
      !grammar.mediaVerbs.has(verbText) ||
      isAccountable(named, grammar) ||
      known(named) ||
      (aside && named.includes(' '))
    )
      found.push(attribution)
  }
  const passedOn = quotedAs(scene)
  if (passedOn !== undefined && !overlaps(found, passedOn)) found.push(passedOn)
  for (const other of [passive(scene), reaction(scene)])
    if (
      other !== undefined &&
      !overlaps(found, other) &&
      (isAccountable(other.actor.text, grammar) || known(other.actor.text) || other.act !== 'says')
    )
      found.push(other)
  const quoting = found.length > 0 ? undefined : beforeQuotation(scene)
  return quoting === undefined ? found.filter((one) => !isMentioned(scene, one, found)) : [quoting]
}

/** "After | Norway said it was safe, Sweden said …": the whole sentence beside the name of the one would give them the other's words. */
function isMentioned({line, setting}: Scene, one: Attribution, found: readonly Attribution[]): boolean {
  const opens = one.from === 1 && setting.grammar.subordinators.has(line.words[0]?.lower ?? '')
  return (
    opens && one.text === alone(line.text) && found.some(({from, act}) => from > one.to && act === 'says')
  )
}

function overlaps(found: readonly Attribution[], next: Attribution): boolean {
  return found.some(
    (one) =>
      one.actor.text === next.actor.text ||
      (next.from < one.to && one.from < next.to) ||
      isCalledAgain(one.actor.text, next.actor.text)
  )
}

/**
 * "Hall said the port was shut, the agency reported", "“It is shut,” Hall told the paper, the paper said": who passes on what
 * somebody says does not say it.
 */
function passesOn(found: readonly Attribution[], {from, verb}: Attribution, reports: boolean): boolean {
  return (
    verb !== undefined &&
    found.some(
      (one) =>
        one.to <= from && one.from < from && one.act === 'says' && (reports || /^["“„«]/.test(one.text))
    )
  )
}

/** "The economics minister Ann Hall …, but the minister": the same person, whose words stand in one row already. */
function isCalledAgain(actor: string, next: string): boolean {
  const office = /^the (\p{L}+)$/iu.exec(next)?.[1]?.toLowerCase()
  return office !== undefined && actor.toLowerCase().split(' ').slice(1).includes(office)
}

/** Whether a name shows who it is: an office, a body, people. A bare name that "reports" is mostly a newspaper. */
function isAccountable(actor: string, {speakers, titles, address, bodies, peopleEndings}: Grammar): boolean {
  return actor
    .toLowerCase()
    .split(/[^\p{L}'.-]+/u)
    .some(
      (word) =>
        speakers.has(word) ||
        titles.has(word) ||
        address.has(word) ||
        bodies.has(word) ||
        peopleEndings.some((ending) => word.endsWith(ending))
    )
}

/**
 * The voice of an attribution.
 *
 * "According to" has no verb: its stance is empty, and the point carries none.
 */
export function voiceOf(scene: Scene, attribution: Attribution): Voice {
  const {line} = scene
  const {actor, act, text, verb} = attribution
  const stance = verb === undefined ? '' : stanceAt(scene, verb)
  const lead = verb === undefined ? undefined : leadAt(scene, verb)
  return {
    actor: actor.text,
    countries: actor.countries,
    stance,
    act,
    ...(lead && {lead}),
    point: {
      type: 'point',
      kind: 'extract',
      // What is said may go on in another sentence.
      text: withMarks(line, text === '' ? alone(line.text) : text),
      from: [line.sentence],
      label: actor.text,
      ...(stance !== '' && {stance}),
      ...(actor.countries.length > 0 && {countries: actor.countries})
    }
  }
}

/** "said that | the port was shut"; not "said of Hall …", "said on Monday …", nor where more verbs of saying lean on it. */
function leadAt({line, setting: {grammar}}: Scene, verb: number): string | undefined {
  const {words} = line
  if (!grammar.plainSaying.has(words[verb]?.lower ?? '')) return undefined
  const from = grammar.complementizer.has(words[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1
  const first = words[from]
  const opens = first?.kind === 'word' && !first.quoted && !isAside(first.lower, grammar)
  const saysMore = words
    .slice(from)
    .some(({lower, quoted}) => !quoted && (grammar.speech.has(lower) || grammar.sayingForms.has(lower)))
  const isClause = opens && !saysMore && hasFinite(line, from + 1, words.length, grammar)
  return isClause ? surface(line, verb, from) : undefined
}

/** Whether a word behind the verb belongs to it, or is no beginning of a clause. */
function isAside(
  lower: string,
  {prepositions, adjuncts, fronted, coordinators, subordinators}: Grammar
): boolean {
  return [prepositions, adjuncts, fronted, coordinators, subordinators].some((list) => list.has(lower))
}

/** The verb as it stands, with its particle ("spoken out"); a light one with the noun beside it, without which it says nothing: "renewed warnings". */
function stanceAt({line, setting: {grammar}}: Scene, verb: number): string {
  const noun = line.words[verb + 1]?.lower ?? ''
  const form = formAt(line, verb, grammar)
  const beside = form?.kind === 'bare' && (grammar.stanceNouns.has(noun) || grammar.reactions.has(noun))
  const particle = form?.particle?.split(' ').length ?? 0
  return surface(line, verb, verb + 1 + (beside ? 1 : form?.kind === 'quoting' ? 0 : particle))
}
