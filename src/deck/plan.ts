import type {VFile} from 'vfile'
import type {Beat, Brief} from '../brief/types.ts'
import type {Lexicon} from '../lexicons/types.ts'
import {info} from '../messages.ts'
import {points} from '../templates/points.ts'
import type {Template} from '../templates/types.ts'
import {mostWords} from '../templates/worth.ts'
import {isAuthored} from './authored.ts'
import {annotated, beatSlides} from './beat-slides.ts'
import {dividers, sectionOf} from './dividers.ts'
import {introduced, introduction} from './introduction.ts'
import {cover, isToldBy, quieter, summary} from './opening.ts'
import {reportSkipped} from './report-skipped.ts'
import {shown} from './shown.ts'
import type {Deck, Slide} from './types.ts'
import {surnameOf, withWholeNames} from './with-whole-names.ts'
import {withoutEchoes} from './without-echoes.ts'
import {withoutGathered} from './without-gathered.ts'
import {withoutRepeated} from './without-repeated.ts'

/** What a deck is planned with besides the brief. */
export interface DeckSettings {
  /** In the order in which they are tried; one named `points` takes what no other does. */
  readonly templates: readonly Template[]
  readonly lexicon: Lexicon
}

/** Decide which slide says what: a template for each beat, its statements in slots, every sentence in the notes. */
export function planDeck(brief: Brief, {templates, lexicon}: DeckSettings, file: VFile): Deck {
  const byName = new Map(templates.map((one) => [one.name, one]))
  const book = {byName, plain: byName.get('points') ?? points}
  const {words} = lexicon
  const isListed = ({preferred}: Beat) => byName.get(preferred)?.isList === true
  const said = new Set(brief.summary.flatMap((one) => one.from.map(({id}) => id)))
  const isTold = isToldBy(brief, said)
  const taken = new Set(brief.titleFrom?.map(({id}) => id))
  const beats = withoutGathered(withoutRepeated(withoutCoverList(brief), isListed), gathers).map((beat) =>
    beat.heading ? titled(beat, brief.title) : quieter(beat, said)
  )
  const told = beats.filter(isTold)
  const slides = [cover(brief, words), ...summary(brief, told, words)]
  const gathered = new Set<Slide>()
  const isNamed = (name: string) => slides.some((slide) => says(slide, surnameOf(name)))
  for (const [index, beat] of beats.entries()) {
    for (const heading of beat.opens.filter(({skip}) => skip))
      slides.push(...annotated(slides.pop(), {heading, readings: [], asides: []}))
    slides.push(...dividers(beat, index, brief))
    if (isTold(beat)) continue
    if (!shown(beat)) {
      slides.push(...annotated(slides.pop(), beat))
      reportSkipped(beat, slides.at(-1)?.title ?? '', file)
      continue
    }
    const under = introduced(slides.at(-1), beat)
    if (under) {
      slides.splice(-1, 1, under)
      continue
    }
    const section = sectionOf(brief, index, words)
    const made =
      introduction(beat, beats[index + 1], section) ??
      beatSlides(beat, section, {book, lexicon, taken, isNamed}, file)
    if (made.length === 0) slides.push(...annotated(slides.pop(), beat))
    const shownAs = made.map((one) => (beat.options ? {...one, options: beat.options} : one))
    if (gathers(beat)) for (const one of shownAs) gathered.add(one)
    slides.push(...shownAs)
  }
  const onSlides = new Set(
    slides.flatMap(({slots}) =>
      Object.values(slots).flatMap((list) =>
        list.flatMap((one) => (one.type === 'point' ? one.from.map(({id}) => id) : []))
      )
    )
  )
  for (const {sentence} of brief.readings) {
    const count = sentence.text.split(' ').length
    // All that a section says, and an author's item, is shown however long it is.
    if (count > mostWords && !onSlides.has(sentence.id))
      info(file, 'sentence-too-long', sentence.position, {id: sentence.id, words: count})
  }
  const weights = new Map(brief.readings.map(({sentence: {id}, importance}) => [id, importance]))
  return {
    title: brief.title,
    lang: brief.lang,
    slides: withWholeNames(withoutEchoes(slides, gathered), brief.readings),
    weights
  }
}

/** Whether a slide names somebody: whoever it calls by the surname alone has the whole name put, as the last step of all. */
function says({title, message, slots}: Slide, surname: string): boolean {
  const all = Object.values(slots).flat()
  const labels = all.map((one) => ('label' in one && one.label) || '')
  return [title, message?.text ?? '', ...labels, ...all.map(({text}) => text)].some((text) =>
    text.includes(surname)
  )
}

/** Beats without the list that stands on the cover, "- Status: draft", where nothing else stands before the first heading. */
function withoutCoverList({beats, underTitle}: Brief): readonly Beat[] {
  const ids = new Set(underTitle.flatMap(({from}) => from.map(({id}) => id)))
  return beats.filter(({heading, opens, readings, asides}) => {
    const isBare = !heading && opens.length === 0 && asides.length === 0 && readings.length > 0
    return (
      !isBare || readings.some(({sentence, paragraph}) => paragraph.kind !== 'item' || !ids.has(sentence.id))
    )
  })
}

/** Whether a beat lists what stands in others, too: dates, figures, a quotation. */
function gathers(beat: Beat): boolean {
  return !isAuthored(beat) && beat.opens.length === 0 && gathering.has(beat.preferred)
}

const gathering: ReadonlySet<string> = new Set(['timeline', 'key-figures', 'quotation'])

/** A beat whose heading has words: one without opens a slide, which is named by what it does, or as the deck is. */
function titled(beat: Beat, title: string): Beat {
  const {heading, label} = beat
  return heading?.text === '' ? {...beat, heading: {...heading, text: label || title}} : beat
}
