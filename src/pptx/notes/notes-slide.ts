import {noteHead} from '../../deck/note-head.ts'
import type {Note} from '../../deck/types.ts'
import type {Frame, Layout} from '../../layout/types.ts'
import {stretchesOf} from '../../text/stretches.ts'
import {numberField} from '../look/slide-number.ts'
import {rootMarkup} from '../namespaces.ts'
import {type Part, partTypes} from '../part.ts'
import {lineEnd} from '../pieces.ts'
import {documentOf, escaped, markup} from '../xml.ts'
import {type NotesStrips, notesMarks} from './notes-marks.ts'
import {markTies} from './notes-master.ts'

/** What the notes of a slide are tied to: names of parts. */
export interface NotesTies {
  readonly slide: string
  readonly master: string
  /** Of a brand's notes master: where marks stand, and the one that it shows. */
  readonly brand?: {readonly strips: NotesStrips; readonly marking: string | undefined}
}

/**
 * The notes of a slide: a paragraph each, with the id of its sentence in brackets.
 *
 * @param number
 *   Number of the slide, from 1.
 */
export function notesSlide(
  {notes, marking}: Pick<Frame, 'notes' | 'marking'>,
  number: number,
  {slide, master, brand}: NotesTies,
  {lang, direction}: Pick<Layout, 'lang' | 'direction'>
): Part {
  const links = linksOf(notes)
  // LibreOffice shows nothing of a notes master, so that each page has its mark itself, over that of the master. One with
  // another mark hides what stands there.
  const hidesMaster = brand !== undefined && brand.marking !== marking
  const marks = marking === undefined ? '' : marksOf(marking, brand, lang)
  return {
    name: notesName(number),
    type: partTypes.notesSlide,
    content: documentOf(
      `<p:notes ${rootMarkup}${hidesMaster ? ' showMasterSp="0"' : ''}><p:cSld><p:spTree>${top}${notes
        .map((note) => paragraph(note, lang, links, direction))
        .join('')}${bottom(number, languageOf(lang))}${marks}</p:spTree></p:cSld>${colorMap}</p:notes>`
    ),
    relationships: [
      {id: 'rId1', type: 'notesMaster', target: master},
      {id: 'rId2', type: 'slide', target: slide},
      ...[...links].map(([target, id]) => ({id, type: 'hyperlink', target, external: true as const}))
    ]
  }
}

/** Name of the part with the notes of a slide. */
export function notesName(number: number): string {
  return `ppt/notesSlides/notesSlide${number}.xml`
}

const body = '<p:txBody><a:bodyPr/><a:lstStyle/>'

// Everything about place and look comes from the notes master.
const top =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/>' +
  '<a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>' +
  '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide picture"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/>' +
  '</p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/>' +
  '<p:txBody><a:bodyPr/><a:lstStyle/><a:p/></p:txBody></p:sp>' +
  '<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>' +
  `<p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/>${body}`

function bottom(number: number, language: string): string {
  return (
    '</p:txBody></p:sp>' +
    '<p:sp><p:nvSpPr><p:cNvPr id="4" name="Page number"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>' +
    `<p:nvPr><p:ph type="sldNum" sz="quarter" idx="5"/></p:nvPr></p:nvSpPr><p:spPr/>${body}<a:p>` +
    `<a:fld id="${numberField}" type="slidenum"><a:rPr${language}/><a:t>${number}</a:t></a:fld>` +
    '</a:p></p:txBody></p:sp>'
  )
}

const markIds = [5, 6]

/** The handling mark at the top and the foot: text of its own under a brand's notes master, header and footer under ours. */
function marksOf(text: string, brand: NotesTies['brand'], lang: string): string {
  if (brand) return notesMarks(text, brand.strips, markIds, lang).map(markup).join('')
  return (['header', 'footer'] as const)
    .map((at, index) => {
      const {type, sz, idx} = markTies[at]
      return (
        `<p:sp><p:nvSpPr><p:cNvPr id="${markIds[index]}" name="Marking ${index + 1}"/>` +
        '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>' +
        `<p:nvPr><p:ph type="${type}" sz="${sz}" idx="${idx}"/></p:nvPr></p:nvSpPr><p:spPr/>${body}` +
        `<a:p><a:r><a:rPr lang="${escaped(lang)}"/><a:t>${escaped(text)}</a:t></a:r></a:p></p:txBody></p:sp>`
      )
    })
    .join('')
}

const colorMap = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>'

/** Relationship ids of the addresses that notes lead to. */
function linksOf(notes: readonly Note[]): ReadonlyMap<string, string> {
  const urls = notes.flatMap(({marks = []}) => marks.flatMap(({url}) => (isOuter(url) ? [url] : [])))
  return new Map([...new Set(urls)].map((url, index) => [url, `rId${index + 3}`]))
}

function isOuter(url: string | undefined): url is string {
  return url !== undefined && !url.startsWith('#')
}

function paragraph(
  note: Note,
  lang: string,
  links: ReadonlyMap<string, string>,
  direction: Layout['direction']
): string {
  const head = noteHead(note)
  const text = head + note.text
  let at = 0
  let written = ''
  for (const {start, end, url} of note.marks ?? []) {
    const link = links.get(url ?? '')
    if (link === undefined || start + head.length < at) continue
    const linked = runs(text.slice(start + head.length, end + head.length), lang, link)
    written += runs(text.slice(at, start + head.length), lang) + linked
    at = end + head.length
  }
  // Its id is in Latin letters, so that the first of them says nothing of how a sentence runs.
  const properties = direction ? '<a:pPr algn="r" rtl="1"/>' : ''
  return `<a:p>${properties}${written}${runs(text.slice(at), lang)}</a:p>`
}

/** Text as runs, each in the language of its words, a line break between lines. */
function runs(text: string, lang: string, link?: string): string {
  if (text === '') return ''
  const look = (one: string) =>
    link ? `<a:rPr${languageOf(one)}><a:hlinkClick r:id="${link}"/></a:rPr>` : `<a:rPr${languageOf(one)}/>`
  const line = (one: string) =>
    stretchesOf(one, lang)
      .map((part) => `<a:r>${look(part.lang ?? lang)}<a:t>${escaped(part.text)}</a:t></a:r>`)
      .join('')
  return text
    .split(lineEnd)
    .map(line)
    .join(`<a:br><a:rPr${languageOf(lang)}/></a:br>`)
}

function languageOf(lang: string): string {
  return ` lang="${escaped(lang)}"`
}
