import {isQuestion} from '../article/is-question.ts'
import type {Sentence} from '../article/types.ts'
import {isSilence} from '../brief/background.ts'
import {messageOf} from '../brief/message-of.ts'
import {sentenceBefore} from '../brief/neighbours.ts'
import type {Point} from '../brief/statement-types.ts'
import type {Beat, Reading} from '../brief/types.ts'
import type {Clauses} from '../lexicons/clauses.ts'
import type {Words} from '../lexicons/types.ts'
import {isOfSeries} from '../templates/labelled.ts'
import type {Template} from '../templates/types.ts'
import {byWorth} from './by-worth.ts'
import {lettersOver} from './letters.ts'

/** What stands over a slide, and the beat without what is said there. */
export interface Head {
  readonly label?: string
  readonly title: string
  readonly titleFrom: readonly Sentence[]
  readonly message?: Point
  readonly rest: Beat
}

/**
 * The head of a beat's slide.
 *
 * With a heading: the heading, and the message under it where enough is left below. Without: the role as a small label
 * and the best short clause as title; the role alone where no clause can be spared.
 */
export function headOf(beat: Beat, template: Template, looking: Looking): Head {
  const found = spare(beat, template, looking)
  if (beat.heading) {
    const above = beat.under?.text ?? (isPlainList(beat, template) ? '' : beat.label)
    const label =
      above === '' || above.length > mostInLabel || says(beat.heading.text, above) ? {} : {label: above}
    const head = {...label, title: beat.heading.text, titleFrom: []}
    return found ? {...head, message: found.message, rest: found.rest} : {...head, rest: beat}
  }
  if (!found) return {title: beat.label, titleFrom: [], rest: beat}
  return {label: beat.label, title: found.message.text, titleFrom: found.message.from, rest: found.rest}
}

/** Whether a slide is a list as any other, also where its heading promised another kind: under "Team", nobody may be named. */
function isPlainList({role, preferred}: Beat, {name}: Template): boolean {
  return role === 'points' || (name === 'points' && preferred !== name)
}

/** Letters of a label that stays on its line. */
const mostInLabel = 60

/** Where a message may be cut, and the sentences that are the title of the deck already. */
export interface Looking {
  readonly clauses?: Clauses | undefined
  readonly taken: ReadonlySet<string>
  /** Of the deck's language, to see what else the slide would say. */
  readonly words?: Words
  /** Whether a slide before names somebody; a title has no room to say who that is. */
  isNamed?(name: string): boolean
}

/** A clause that can stand over a slide without being missed below. */
function spare(
  beat: Beat,
  template: Template,
  {clauses, taken, words, isNamed = () => true}: Looking
): {message: Point; rest: Beat} | undefined {
  const middle = medianOf(beat.readings.map((one) => one.weight))
  const free = openers(beat, clauses).filter(
    (one) =>
      !taken.has(one.sentence.id) &&
      (beat.heading !== undefined || (one.alone ?? []).every(({name}) => isNamed(name))) &&
      isFree(one, beat, template) &&
      !(clauses && isSilence(one.sentence.text, clauses))
  )
  // Under a heading the first sentence that will do, as its author put it first; one that is only too long for a message is
  // not passed over, since what comes behind it leans on it. Without a heading the worthiest; and rather a longer or a lesser
  // one than a title that says nothing.
  const tries: readonly (readonly [Reading, number])[] = beat.heading
    ? notBehindLong(
        free.filter((one) => one.weight >= middle),
        clauses
      ).map((one) => [one, lettersOver.title])
    : tiers(byWorth(free, beat, clauses)).flatMap((tier) =>
        [lettersOver.title, lettersOver.smallTitle].flatMap((letters) =>
          tier.map((one) => [one, letters] as const)
        )
      )
  const message = first(tries, ([one, letters]) => messageOf([one], letters, clauses))
  if (!message) return undefined
  const ids = new Set(message.from.map((one) => one.id))
  const readings = beat.readings.filter((one) => !ids.has(one.sentence.id))
  const leaning = leaningOn(message, readings)
  // What leans on the message is understood right below it, and nothing may come between.
  const rest = {
    ...beat,
    readings: [...leaning, ...readings.filter((one) => !leaning.includes(one))],
    said: [...ids]
  }
  const left = rest.readings.filter((one) => one.weight > 0).length
  if (left < leastBelow || !template.accepts(rest)) return undefined
  const opening = beat.readings.find(({weight}) => weight > 0)
  const passesOver = beat.heading && words && opening && !ids.has(opening.sentence.id)
  return passesOver && isPlain(opening, template.fill(rest, words)) ? undefined : {message, rest}
}

/** Whether a sentence of prose stands on a slide as it is, and not as a figure, a date or somebody's. */
function isPlain({sentence, paragraph}: Reading, slots: ReturnType<Template['fill']>): boolean {
  return (
    paragraph.kind === 'prose' &&
    Object.values(slots).some((list) =>
      list.some(
        (one) =>
          one.type === 'point' && one.label === undefined && one.from.some(({id}) => id === sentence.id)
      )
    )
  )
}

/** Sentences as far as the first that would be a message, were it not too long for one. */
function notBehindLong(free: readonly Reading[], clauses: Clauses | undefined): readonly Reading[] {
  const long = free.findIndex(
    (one) =>
      !messageOf([one], lettersOver.title, clauses) && messageOf([one], Number.POSITIVE_INFINITY, clauses)
  )
  return long < 0 ? free : free.slice(0, long)
}

/** The sentence right behind a message that leans on it, the one that leans on that, and so on. */
function leaningOn({from}: Point, readings: readonly Reading[]): readonly Reading[] {
  const found: Reading[] = []
  let last = from.at(-1)
  for (const one of readings) {
    if (!one.dangling || sentenceBefore(one) !== last) continue
    found.push(one)
    last = one.sentence
  }
  return found
}

/**
 * Where a message is looked for: under a heading in the first paragraph, since its author says there what the section is
 * about; without a heading anywhere.
 */
function openers({heading, readings}: Beat, clauses: Clauses | undefined): readonly Reading[] {
  if (!heading) return readings
  const [first] = readings
  // An answer begins with its first word, and "That is true" is said of the heading.
  if (isQuestion(heading.text) || isReply(first, clauses)) return readings.slice(0, 1)
  return first ? readings.slice(0, 3).filter((one) => one.paragraph === first.paragraph) : []
}

function isReply(first: Reading | undefined, clauses: Clauses | undefined): boolean {
  const [opener = ''] = first?.sentence.text.toLowerCase().match(/^\p{L}+/u) ?? []
  return first?.dangling === true && clauses?.pronouns.has(opener) === true
}

/** The worthiest sentences by themselves, then all others. */
function tiers(ranked: readonly Reading[]): readonly (readonly Reading[])[] {
  return [ranked.slice(0, worthiest), ranked.slice(worthiest)]
}

/** So many of the worthiest may rather be long than give way to a lesser one. */
const worthiest = 3

/** A sentence of less than middling weight is no message. */
function medianOf(weights: readonly number[]): number {
  return [...weights].sort((a, b) => a - b)[Math.floor(weights.length / 2)] ?? 0
}

function first<In, Out>(all: readonly In[], find: (one: In) => Out | undefined): Out | undefined {
  for (const one of all) {
    const found = find(one)
    if (found !== undefined) return found
  }
  return undefined
}

/** With fewer sentences a message would only empty the slide under it. */
const leastBelow = 2

/** Whether the slots of a template do without a sentence: what makes cards, rows and columns stays below. */
function isFree(reading: Reading, beat: Beat, template: Template): boolean {
  const isPlain = reading.paragraph.kind === 'prose' && reading.claim === undefined && !isOfSeries(reading)
  return isPlain && template.spares?.(reading, beat) !== false
}

/** Whether a heading and a label say the same, or one holds the other. */
function says(heading: string, label: string): boolean {
  const [a, b] = [heading.toLowerCase(), label.toLowerCase()]
  return a.includes(b) || b.includes(a)
}
