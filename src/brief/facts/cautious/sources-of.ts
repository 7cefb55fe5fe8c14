import type {Act} from '../../../lexicons/grammar.ts'
import {alone, wordCount} from '../line.ts'
import {personAt} from './person-at.ts'
import {type Phrase, phraseAt, type Stage} from './phrase.ts'
import {endOfSegment, type Predicate, predicateAt} from './predicate.ts'
import {subjectAt, withOffice} from './subject-at.ts'

/** Who says what, as far as the words show it. */
export interface Source {
  readonly actor: Phrase
  readonly act: Act
  /** Places of the first and after the last word that tell what is done; undefined where a source is named without a verb. */
  readonly stance?: readonly [from: number, to: number]
  readonly text: string
}

const fewest = 3
// What follows an attribution is a day, a place, an occasion.
const mostAdjunct = 8

/** "Das Ministerium teilte mit, …", "Le ministre a déclaré que …": the subject opens the clause, its verb right after it. */
export function prefixed(stage: Stage): Source | undefined {
  for (const from of startsOf(stage)) {
    const {actor, first, predicate} = subjectAt(stage, from) ?? {}
    if (actor === undefined || first === undefined || predicate === undefined) continue
    if (isInDoubt(stage, predicate)) return undefined
    const said = alone(stage.line.text.slice(stage.line.words[first]?.start))
    const text = wordCount(said) < fewest ? alone(stage.line.text) : said
    return {actor, act: actOf(stage, predicate), ...stanceOf(stage, predicate), text}
  }
  return undefined
}

// "In einer gemeinsamen Mitteilung vom Montag": a longer phrase before the verb holds a clause of its own.
const mostFronted = 8

/** "Am Montag erklärte Bürgermeisterin Kern, …": behind a phrase that is no subject the verb, and whoever speaks right after it. */
export function behindFronted(stage: Stage): Source | undefined {
  const {line, reporting} = stage
  const opener = line.words[0]?.lower ?? ''
  const fronted = reporting.adjuncts.has(opener) || reporting.connectives.has(opener)
  if (!reporting.verbSecond || !fronted || reporting.objectArticles.has(opener)) return undefined
  for (let at = 1; at <= mostFronted; at++) {
    if (line.words[at]?.kind === 'mark' && line.words[at]?.text !== '.') return undefined
    const predicate = predicateAt(stage, at)
    if (predicate === undefined) continue
    const {form, to, framed} = predicate
    const actor = isObject(stage, to)
      ? undefined
      : withOffice(stage, phraseAt(stage, to) ?? personAt(stage, to))
    const end = endOfSegment(stage, actor?.to ?? at)
    const said = line.words[end]?.text === ',' || line.words[end]?.text === ':'
    if (actor === undefined || !form.closes || !said) return undefined
    const adjunct = isAdjunct(stage, actor.to, framed ? end - 1 : end)
    return adjunct ? {actor, act: form.act, ...stanceOf(stage, predicate), text: alone(line.text)} : undefined
  }
  return undefined
}

function startsOf({line, reporting}: Stage): readonly number[] {
  const {words} = line
  let first = 0
  while (reporting.connectives.has(words[first]?.lower ?? '')) first += words[first + 1]?.text === ',' ? 2 : 1
  if (reporting.verbSecond) return [0]
  const comma = words.findIndex((word) => word.text === ',' && !word.quoted)
  const opens = comma > 0 && comma < 14 && reporting.fronted.has(words[first]?.lower ?? '')
  return opens ? [first, comma + 1] : [first]
}

/** Where the verb comes second, what follows it may be the subject instead. */
function isInDoubt(stage: Stage, {to, form}: Predicate): boolean {
  const {line, reporting} = stage
  if (!reporting.verbSecond) return false
  const next = line.words[to]?.lower ?? ''
  if (reporting.pointers.has(next)) return true
  if (isObject(stage, to)) return false
  const behind = reporting.connectives.has(next) ? to + 1 : to
  return phraseAt(stage, behind) !== undefined || (!form.closes && reporting.nominatives.has(next))
}

/** "den Minister", "der litauischen Regierung": a phrase whose ending shows that it is no subject. */
function isObject({line, reporting}: Stage, at: number): boolean {
  const [article, next] = line.words.slice(at, at + 2).map((word) => word.lower)
  if (reporting.objectArticles.has(article ?? '')) return true
  // "wirft der Stadt vor": no subject is feminine behind "der".
  if (
    article === reporting.feminineObject &&
    reporting.feminineEndings.some((ending) => next?.endsWith(ending))
  )
    return true
  const bent = reporting.objectEnding !== '' && next?.endsWith(reporting.objectEnding) === true
  return bent && reporting.oblique.has(article ?? '') && line.words[at + 1]?.capital === false
}

function actOf({line, reporting}: Stage, {form, verb, to}: Predicate): Act {
  if (!form.rejects || form.act === 'denies') return form.act
  if (reporting.saidObjects.has(line.words[to]?.lower ?? '')) return 'denies'
  const object = line.words.slice(to, Math.max(to, verb) + 8)
  const claim = object.some((word) => reporting.claimNouns.some((stem) => word.lower.startsWith(stem)))
  return claim ? 'denies' : form.act
}

/** "La coopérative dément : « … », a déclaré sa présidente.": who takes the stand opens the sentence, whoever words it. */
export function announced(stage: Stage): Source | undefined {
  const found = prefixed(stage)
  return found && /^\S+(?: \S+){0,2} ?:\s?["“„«]/u.test(found.text) ? found : undefined
}

/** "…, sagte der Minister am Freitag.", "…, a déclaré la police.", "…, wie die Polizei mitteilte.": after what is said. */
export function closing(stage: Stage): Source | undefined {
  const {line, reporting} = stage
  const opener = line.words[0]
  const hangs = opener !== undefined && !opener.quoted && reporting.subordinators.has(opener.lower)
  for (let at = 1; at < line.words.length - 1; at++) {
    const mark = line.words[at]
    const ends =
      mark?.kind === 'mark' && (mark.quoted ? line.words[at + 1]?.quoted === false : mark.text === ',')
    if (!ends || (hangs && !mark.quoted)) continue
    const comma = line.words[at + 1]?.text === ',' ? at + 2 : at + 1
    // A name in quotation marks has no comma behind it.
    const quotes = mark.text === ',' && /^["“”»«]$/.test(line.words[at - 1]?.text ?? '')
    const closed = quotes || (mark.quoted && line.words[at + 1]?.text === ',')
    const found = inverted(stage, comma, closed) ?? asClause(stage, comma)
    if (found !== undefined) return {...found, text: saidBefore(stage, comma, endOfSegment(stage, comma))}
  }
  return undefined
}

/** Behind a quotation any verb of taking a stand may name its speaker: "…“, kritisierte der Verband". */
function inverted(stage: Stage, at: number, quoted: boolean): Omit<Source, 'text'> | undefined {
  const predicate = predicateAt(stage, at)
  if (predicate === undefined || !(predicate.form.closes || quoted)) return undefined
  const from = afterDay(stage, predicate.to)
  const actor = withOffice(stage, phraseAt(stage, from) ?? personAt(stage, from))
  const end = endOfSegment(stage, actor?.to ?? at) - (predicate.framed ? 1 : 0)
  if (actor === undefined || !isAdjunct(stage, actor.to, end)) return undefined
  return {actor, act: predicate.form.act, ...stanceOf(stage, predicate)}
}

/** The words of a verb that stand together; half of one in two words ("wies … zurück") tells no stance. */
function stanceOf({reporting}: Stage, {form, from, verb, to, framed}: Predicate): Pick<Source, 'stance'> {
  if (framed && form.particles !== undefined) return {}
  return {stance: reporting.participleLast ? [verb, verb + 1] : [from, to]}
}

function asClause(stage: Stage, at: number): Omit<Source, 'text'> | undefined {
  const {line, reporting} = stage
  if (!reporting.asOpeners.has(line.words[at]?.lower ?? '')) return undefined
  const end = endOfSegment(stage, at) - 1
  const actor = phraseAt(stage, at + 1)
  if (actor === undefined || !reporting.finals.has(line.words[end]?.lower ?? '')) return undefined
  return isAdjunct(stage, actor.to, end) ? {actor, act: 'says', stance: [end, end + 1]} : undefined
}

/** "a déclaré jeudi le ministre", "dijo este viernes el ministro". */
function afterDay({line, reporting}: Stage, at: number): number {
  if (reporting.calendar.weekdays.has(line.words[at]?.lower ?? '')) return at + 1
  return reporting.calendar.weekdays.has(line.words[at + 1]?.lower ?? '') ? at + 2 : at
}

/** Whether nothing but a day, a place or an occasion stands between two places. */
function isAdjunct({line, reporting}: Stage, from: number, end: number): boolean {
  if (from > end || end - from > mostAdjunct) return false
  const lower = line.words[from]?.lower ?? ''
  return from === end || reporting.adjuncts.has(lower) || reporting.calendar.weekdays.has(lower)
}

/** What stands before an attribution that ends the sentence; else the whole sentence, since nobody knows what it covers. */
export function saidBefore({line}: Stage, from: number, end: number): string {
  const rest = line.words.slice(end).some((word) => word.kind !== 'mark')
  const before = line.text.slice(0, line.words[from]?.start).trimEnd().replace(/,$/, '')
  return rest || wordCount(before) < 3 ? alone(line.text) : alone(before.replace(/,(["“”»’'])$/, '$1'))
}

/** Whether nothing but an adjunct follows an actor before the next mark. */
export function endsWell(stage: Stage, actor: Phrase): boolean {
  return isAdjunct(stage, actor.to, endOfSegment(stage, actor.to))
}
