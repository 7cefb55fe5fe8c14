import type {Label, Point, Statement} from '../brief/statement-types.ts'
import type {Beat, Reading} from '../brief/types.ts'
import {select} from './select.ts'
import {wholeSection} from './whole-section.ts'

/** One of the ways there are: its name, and what the author says of it. */
export interface Option {
  readonly name: Statement
  readonly points: readonly Point[]
}

/** Statements of one option that are read side by side with others. */
const most = 7

/**
 * The options that a section lays out: under subheadings, as items with items below them, or as paragraphs with a lead-in;
 * none where there are not two with something said of each.
 */
export function optionsOf(beat: Beat): readonly Option[] {
  const found = [bySubheading(beat), byLead(beat)].find((options) => options.length >= 2)
  return found?.every(({points}) => points.length > 0) ? found : []
}

function bySubheading(beat: Beat): readonly Option[] {
  const headings = beat.asides.filter(({kind}) => kind === 'heading')
  return headings.map((heading, index): Option => {
    const [start, end] = [heading, headings[index + 1]].map((one) => one?.position.start.offset ?? Infinity)
    const readings = beat.readings.filter(({sentence}) => {
      const at = sentence.position.start.offset ?? 0
      return at > (start ?? 0) && at < (end ?? Infinity)
    })
    // Behind its name "This costs …" is understood.
    const under = {...beat, heading: {text: heading.text, depth: 3, position: heading.position}}
    return {name: label(heading.text), points: pointsOf(readings, under)}
  })
}

function label(text: string): Label {
  return {type: 'label', kind: 'author', text}
}

/** Each lead-in at the highest level opens an option; what stands below or behind it belongs to that. */
function byLead(beat: Beat): readonly Option[] {
  const groups: {name: Point; first: Reading; rest: Reading[]}[] = []
  for (const reading of beat.readings) {
    const {paragraph, sentence} = reading
    const opens = paragraph.depth === 0 && paragraph.sentences[0] === sentence
    const name = opens ? nameOf(reading) : undefined
    if (name) groups.push({name, first: reading, rest: []})
    else groups.at(-1)?.rest.push(reading)
  }
  return groups.map(({name, first, rest}) => ({
    name,
    points: [...afterLead(first, name), ...pointsOf(rest, beat, 1)].slice(0, most)
  }))
}

/** The lead-in of a paragraph, or the words before its colon, or an item that only stands over other items. */
function nameOf({paragraph, sentence}: Reading): Point | undefined {
  const lead = paragraph.lead ?? /^([^:.]{2,60}):(?:\s|$)/u.exec(sentence.text)?.[1]
  const text = lead ?? (paragraph.kind === 'item' && sentence.text.length <= 60 ? sentence.text : undefined)
  return text === undefined ? undefined : {type: 'point', kind: 'author', text, from: [sentence]}
}

/** What the paragraph says behind its lead-in. */
function afterLead({paragraph, sentence}: Reading, name: Point): Point[] {
  const rest = sentence.text.slice(name.text.length).replace(/^\s*[:.–—-]?\s*/u, '')
  const others = paragraph.kind === 'item' ? paragraph.sentences.slice(1) : []
  return [
    ...(rest === '' ? [] : [point(upper(rest.replace(/\.$/, '')), sentence)]),
    ...others.map((one) => point(one.text.replace(/\.$/, ''), one))
  ]
}

function point(text: string, sentence: Reading['sentence']): Point {
  return {type: 'point', kind: 'extract', text, from: [sentence]}
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** What is said of one option: all of it where that fits, else its items, or the weightiest sentences, a level higher than they stand in the list. */
function pointsOf(readings: readonly Reading[], beat: Beat, level = 0): Point[] {
  const all = wholeSection({...beat, readings}, 'column') ?? []
  const chosen = all.length > 0 && all.length <= most ? all : select({...beat, readings}, most)
  return chosen.map((one) =>
    one.depth === undefined ? one : {...one, depth: Math.max(0, one.depth - level)}
  )
}
