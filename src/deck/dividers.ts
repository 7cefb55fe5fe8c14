import {slideOptionsOf} from '../article/slide-options-of.ts'
import type {Heading} from '../article/types.ts'
import type {Beat, Brief} from '../brief/types.ts'
import type {Words} from '../lexicons/types.ts'
import {labels} from './labels.ts'
import type {Slide} from './types.ts'

/** A divider for each heading above the slide level that a beat opens with. */
export function dividers(beat: Beat, index: number, brief: Brief): Slide[] {
  if (beat.opens.length === 0) return []
  const before = brief.beats.slice(0, index).reduce((sum, one) => sum + one.opens.filter(isShown).length, 0)
  return beat.opens.filter(isShown).map((heading, nth) => ({
    ...withOptions(heading),
    template: 'section',
    tone: 'section',
    title: heading.text,
    titleFrom: [],
    depth: heading.depth,
    slots: {number: labels(`${before + nth + 1}`), contents: labels(contentsOf(brief.beats, index, heading))},
    notes: [],
    section: heading.text,
    why: '`section`: a heading above the slide level',
    position: heading.position
  }))
}

function withOptions(heading: Heading): Pick<Slide, 'options'> {
  const options = slideOptionsOf(heading)
  return options ? {options} : {}
}

function isShown({skip, text}: Heading): boolean {
  return !skip && text !== ''
}

/** Headings of the slides that follow a divider, as many as are read at a glance. */
function contentsOf(beats: readonly Beat[], index: number, own: Heading): string | undefined {
  const next = beats.findIndex((one, at) => at > index && one.opens.length > 0)
  const all = beats
    .slice(index, next < 0 ? undefined : next)
    .filter((one) => !one.heading?.skip)
    .map(chapterOf)
    .flatMap((one) => (one === undefined || one.depth <= own.depth ? [] : one.text))
  return joined([...new Set(all)])
}

/** A few titles in one line; nothing for one, or for what is too long to be read at a glance. */
export function joined(titles: readonly string[]): string | undefined {
  const text = titles.slice(0, 4).join('  ·  ')
  return titles.length > 1 && text.length <= 160 ? text : undefined
}

/** The name of the PowerPoint section a beat stands in: its divider, else its own heading or role while they are few. */
export function sectionOf(brief: Brief, index: number, words: Words): string {
  const {beats} = brief
  for (let at = index; at >= 0 && index - at < mostInSection; at--) {
    const heading = beats[at]?.opens.findLast(isNamed)
    if (heading) return heading.text
  }
  const beat = beats[index]
  if (!beat || beats.length > mostSections) return words.contents
  return chapterOf(beat)?.text || beat.label || words.contents
}

/** The heading at the slide level that a beat stands under, or has. */
function chapterOf({over, under, heading}: Beat): Heading | undefined {
  return over?.[0] ?? under ?? heading
}

/** One without words opens no divider, and cannot name a section. */
function isNamed({text}: Heading): boolean {
  return text !== ''
}

const mostSections = 20
const mostInSection = 400
