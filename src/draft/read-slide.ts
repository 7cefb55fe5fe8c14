import type {Heading, RootContent} from 'mdast'
import {optionsIn} from '../article/options-in.ts'
import {placeOf} from '../article/positions.ts'
import {slideOptionsOf} from '../article/slide-options-of.ts'
import type {Sentence} from '../article/types.ts'
import {withBackground} from '../article/with-background.ts'
import {checkPoint} from '../brief/check-point.ts'
import {noteOf as sentenceNote} from '../deck/notes.ts'
import type {Note, Slide} from '../deck/types.ts'
import {evenMark} from '../markings/even-mark.ts'
import {info, warn} from '../messages.ts'
import {nearest} from '../nearest.ts'
import {toneOf} from '../templates/tone-of.ts'
import type {Template} from '../templates/types.ts'
import {readExtents} from './read-extents.ts'
import {type PlacedNote, readNotes} from './read-notes.ts'
import {readSlots} from './read-slots.ts'
import {citationOf, cited, type Reader} from './read-statement.ts'
import {reportStrange} from './report-strange.ts'
import {wordsOf} from './words.ts'

/** A slide of a draft before its section is known, and whether it is a divider that does not count. */
export interface Read {
  readonly slide: Omit<Slide, 'section'>
  readonly section?: string
  readonly isUnnumbered: boolean
}

/** A heading and what stands under it, as a slide. */
export function readSlide(
  heading: Heading,
  nodes: readonly RootContent[],
  templates: ReadonlyMap<string, Template>,
  reader: Reader
): Read {
  const {until, ids, classes, values} = citationOf(heading, reader.source)
  reportStrange(values.keys(), headingNames, heading.position, reader.file)
  const title = wordsOf(heading.children, reader.source, until).trim()
  const content = nodes.filter((node) => node.type !== 'div')
  const name = templateOf(heading, values.get('template'), content, templates, reader)
  const template = templates.get(name)
  const {message, slots, notes} = readSlots(content, template, reader)
  const noted = nodes.flatMap((node) => (node.type === 'div' ? divNotes(node, reader) : []))
  const empty = Object.keys(template?.slots ?? {}).filter((slot) => !(slot in slots))
  const label = values.get('label')
  const section = values.get('section')
  const shows = readExtents(values.get('lines') ?? '')
  const marking = values.get('marking')
  const layout = values.get('layout')
  const options = slideOptionsOf(
    withBackground(
      {...optionsIn(values), ...(layout !== undefined && {layout})},
      placeOf(heading, reader.source),
      reader
    )
  )
  return {
    slide: {
      template: name,
      ...(label !== undefined && {label}),
      ...(marking !== undefined && {marking: evenMark(marking)}),
      ...(options && {options}),
      tone: name === 'title' ? 'cover' : toneOf(template ?? {name}),
      title,
      titleFrom: titleFrom(heading, title, cited(heading, ids, reader), reader),
      ...(message && {message}),
      // What is given elsewhere is known by being absent here.
      slots: name === 'title' || name === 'section' ? slots : withEmpty(slots, empty),
      notes: [...noted, ...notes].map(noteOf),
      ...(shows.length > 0 && {shows}),
      why: `\`${name}\`: the draft asks for it`,
      ...(heading.position && {position: heading.position})
    },
    ...(section !== undefined && {section}),
    isUnnumbered: classes.includes('unnumbered')
  }
}

function divNotes(node: Extract<RootContent, {type: 'div'}>, {file, source}: Reader): PlacedNote[] {
  if (node.name !== 'notes') return []
  if (!node.isClosed) warn(file, 'notes-open', node.position.start, {name: node.name})
  return readNotes(node.children, source)
}

/** A note as slides have it: of a sentence with its links. */
function noteOf({position, ...note}: PlacedNote): Note {
  const {id, checked} = note
  if (id === undefined) return note
  return {...sentenceNote({...note, id, position}), ...(checked !== undefined && {checked})}
}

function withEmpty(slots: Slide['slots'], names: readonly string[]): Slide['slots'] {
  return {...slots, ...Object.fromEntries(names.map((name) => [name, []]))}
}

/** The template that is asked for; without one what suits the content. */
function templateOf(
  heading: Heading,
  asked: string | undefined,
  content: readonly RootContent[],
  templates: ReadonlyMap<string, Template>,
  {file}: Reader
): string {
  if (asked !== undefined && templates.has(asked)) return asked
  if (asked !== undefined) {
    const near = nearest(asked, templates.keys())
    warn(file, 'template-unknown', heading.position, near ? {name: asked, nearest: near} : {name: asked})
  }
  if (content.length === 0) return 'section'
  if (content.every(({type}) => type === 'code')) return 'code'
  if (content.every(({type}) => type === 'chart')) return 'chart'
  if (content.every(({type}) => type === 'math')) return 'equation'
  return content.every(({type}) => type === 'table') ? 'table' : 'points'
}

/** What the title rests on; nothing where its words are the author's. */
function titleFrom(
  heading: Heading,
  title: string,
  from: readonly Sentence[],
  {file}: Reader
): readonly Sentence[] {
  const [first, ...more] = from
  if (!first) return []
  const reason = checkPoint({type: 'point', kind: 'extract', text: title, from: [first, ...more]})
  if (reason === undefined) return from
  info(file, 'draft-words', heading.position, {reason})
  return []
}

const headingNames = [
  'template',
  'label',
  'section',
  'lines',
  'marking',
  'hide',
  'transition',
  'background',
  'layout'
]
