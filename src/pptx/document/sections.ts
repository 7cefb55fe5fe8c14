import {crc32} from 'node:zlib'
import type {Frame} from '../../layout/types.ts'
import {escaped} from '../xml.ts'

/**
 * The sections of the deck, as the extension that PowerPoint keeps them in; slides that follow each other share one, and a
 * second one of a name is told apart.
 */
export function sections(frames: readonly Frame[], firstId: number): string {
  const runs: {name: string; ids: number[]}[] = []
  for (const [index, {section}] of frames.entries()) {
    const last = runs.at(-1)
    if (last?.name === section) last.ids.push(firstId + index)
    else runs.push({name: section, ids: [firstId + index]})
  }
  if (runs.length === 0) return ''
  const taken = new Set<string>()
  const list = runs.map(({name, ids}, index) => {
    const own = freeName(name, taken)
    taken.add(keyOf(own))
    const slides = ids.map((id) => `<p14:sldId id="${id}"/>`).join('')
    return `<p14:section name="${escaped(own)}" id="${guid(index, name)}"><p14:sldIdLst>${slides}</p14:sldIdLst></p14:section>`
  })
  return (
    '<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}">' +
    '<p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">' +
    `${list.join('')}</p14:sectionLst></p:ext></p:extLst>`
  )
}

/** A name that none before has, whatever its capitals: "Results (2)". */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let own = name
  for (let count = 2; taken.has(keyOf(own)); count++) own = `${name} (${count})`
  return own
}

function keyOf(name: string): string {
  return name.trim().toLowerCase()
}

/**
 * A GUID of a section: the same for the same name in the same place; in capitals, which the schema asks for.
 *
 * Version 8 and variant 8, as RFC 9562 marks what is made by a rule of one's own. The place alone makes it unique.
 */
function guid(place: number, name: string): string {
  const digits = (value: number, length: number) =>
    value.toString(16).toUpperCase().padStart(length, '0').slice(-length)
  const sum = digits(crc32(name), 8)
  return `{${sum}-0000-8000-8000-${digits(place, 12)}}`
}
