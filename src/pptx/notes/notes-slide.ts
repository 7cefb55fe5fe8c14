import type {Note} from '../../deck/types.ts'
import {namespaces, type Part, partTypes} from '../part.ts'
import {documentOf, escaped} from '../xml.ts'

/** What the notes of a slide are tied to: names of parts. */
export interface NotesTies {
  readonly slide: string
  readonly master: string
}

/**
 * The notes of a slide: a paragraph each, with the id of its sentence in brackets.
 *
 * @param number
 *   Number of the slide, from 1.
 */
export function notesSlide(
  notes: readonly Note[],
  number: number,
  {slide, master}: NotesTies,
  lang: string
): Part {
  const language = ` lang="${escaped(lang)}"`
  const links = linksOf(notes)
  return {
    name: notesName(number),
    type: partTypes.notesSlide,
    content: documentOf(
      `<p:notes ${namespaces}><p:cSld><p:spTree>${top}${notes
        .map((note) => paragraph(note, language, links))
        .join('')}${bottom(number, language)}</p:spTree></p:cSld>${colorMap}</p:notes>`
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
    `<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr${language}/><a:t>${number}</a:t></a:fld>` +
    '</a:p></p:txBody></p:sp>'
  )
}

const colorMap = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>'

const lineEnd = /\r\n|[\r\n\u2028\u2029]/

/** Relationship ids of the addresses that notes lead to. */
function linksOf(notes: readonly Note[]): ReadonlyMap<string, string> {
  const urls = notes.flatMap(({marks = []}) => marks.flatMap(({url}) => (isOuter(url) ? [url] : [])))
  return new Map([...new Set(urls)].map((url, index) => [url, `rId${index + 3}`]))
}

function isOuter(url: string | undefined): url is string {
  return url !== undefined && !url.startsWith('#')
}

function paragraph(note: Note, language: string, links: ReadonlyMap<string, string>): string {
  const id = note.id === undefined ? '' : `[${note.id}] `
  const text = id + note.text
  let at = 0
  let written = ''
  for (const {start, end, url} of note.marks ?? []) {
    const link = links.get(url ?? '')
    if (link === undefined || start + id.length < at) continue
    const linked = runs(text.slice(start + id.length, end + id.length), language, link)
    written += runs(text.slice(at, start + id.length), language) + linked
    at = end + id.length
  }
  return `<a:p>${written}${runs(text.slice(at), language)}</a:p>`
}

/** Text as runs, a line break between lines. */
function runs(text: string, language: string, link?: string): string {
  if (text === '') return ''
  const look = link ? `<a:rPr${language}><a:hlinkClick r:id="${link}"/></a:rPr>` : `<a:rPr${language}/>`
  const lines = text.split(lineEnd).map((one) => `<a:r>${look}<a:t>${escaped(one)}</a:t></a:r>`)
  return lines.join(`<a:br><a:rPr${language}/></a:br>`)
}
