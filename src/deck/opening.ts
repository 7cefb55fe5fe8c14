import type {Point} from '../brief/statement-types.ts'
import type {Beat, Brief, Reading} from '../brief/types.ts'
import type {Words} from '../lexicons/types.ts'
import {select} from '../templates/select.ts'
import {isAuthored} from './authored.ts'
import {labels} from './labels.ts'
import {longDate} from './long-date.ts'
import {noteOf, notesOf} from './notes.ts'
import type {Slide} from './types.ts'

/** What stands on the cover. */
type Cover = Pick<
  Brief,
  'title' | 'titleFrom' | 'subtitle' | 'background' | 'underTitle' | 'author' | 'date' | 'lang' | 'readings'
>

/** The cover: its title is the deck's. */
export function cover(brief: Cover, words: Words): Slide {
  const date = brief.date ? longDate(brief.date, brief.lang) : ''
  const byline = [brief.author.join(', '), date].filter((one) => one !== '')
  const under = brief.underTitle.filter(({text}) => date === '' || !saysDay(text, date))
  const [first] = brief.readings
  return {
    template: 'title',
    tone: 'cover',
    title: brief.title,
    titleFrom: brief.titleFrom ?? [],
    slots: {
      subtitle: [...labels(brief.subtitle), ...under],
      byline: labels(byline.join('  ·  '))
    },
    notes: [...(brief.titleFrom ?? []), ...brief.underTitle.flatMap(({from}) => from)].map(noteOf),
    section: words.briefing,
    why: '`title`: opens the deck',
    ...(brief.background && {options: {background: brief.background}}),
    ...(first ? {position: first.sentence.position} : {})
  }
}

/** Whether a line says a date and, with or without the day of the week, no more: "Friday, March 1, 2024". */
function saysDay(line: string, date: string): boolean {
  const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const words = wordsOf(line)
  const said = wordsOf(date)
  return words.length <= said.length + 1 && said.every((one) => words.includes(one))
}

/** The bottom line; its notes hold the beats that it tells in full. None where there are not two statements to make. */
export function summary(brief: Brief, told: readonly Beat[], words: Words): Slide[] {
  if (brief.summary.length < 2) return []
  const sentences = [
    ...told.flatMap((beat) => beat.readings.map((one) => one.sentence)),
    ...brief.summary.flatMap((one) => one.from)
  ]
  const once = [...new Map(sentences.map((one) => [one.id, one])).values()].sort(
    (a, b) => (a.position.start.offset ?? 0) - (b.position.start.offset ?? 0)
  )
  return [
    {
      template: 'bottom-line',
      tone: 'bottom-line',
      title: words.bottomLine,
      titleFrom: [],
      slots: {statements: brief.summary},
      notes: [...once.map(noteOf), ...told.flatMap((beat) => notesOf([], beat.asides))],
      section: words.briefing,
      why: '`bottom-line`: the three statements that tell the story'
    }
  ]
}

/**
 * Whether the summary tells a beat, so that a slide of its own would say it again: most of an introduction before the first
 * heading, or all that a role has in a text without headings.
 */
export function isToldBy(brief: Brief, said: ReadonlySet<string>): (beat: Beat) => boolean {
  const isIntroduced =
    brief.beats.some(({heading}) => heading) && brief.beats.filter(({heading}) => !heading).length === 1
  return (beat) => {
    const {opens, readings, asides} = beat
    if (isAuthored(beat) || opens.length > 0 || asides.length > 0) return false
    // Fewer statements make no slide of a summary.
    if (brief.summary.length < 2) return false
    // A claim takes its denial with it: two of them, and what they lean on.
    if (!isIntroduced) return isOneSentence(select(beat, 3), said)
    const again = readings.filter((one) => said.has(one.sentence.id)).length
    // One sentence, such as when and where people met, makes no slide of its own.
    if (readings.length === 1) return true
    return again >= readings.length / 2 && readings.every((one) => said.has(one.sentence.id) || isSlight(one))
  }
}

/** What may stand in the notes alone: no figure, nobody's position, nothing disputed. */
function isSlight({figures, voices, claim}: Reading): boolean {
  return figures.length === 0 && voices.length === 0 && claim === undefined
}

function isOneSentence(points: readonly Point[], said: ReadonlySet<string>): boolean {
  const ids = new Set(points.flatMap(({from}) => from.map(({id}) => id)))
  return ids.size === 1 && [...ids].every((id) => said.has(id))
}

/** A beat in which what the summary says already comes last. */
export function quieter(beat: Beat, said: ReadonlySet<string>): Beat {
  const readings = beat.readings.map((one) =>
    said.has(one.sentence.id) ? {...one, weight: one.weight / 3, told: true as const} : one
  )
  return {...beat, readings}
}
