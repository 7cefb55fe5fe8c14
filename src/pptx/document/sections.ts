import {createHash} from 'node:crypto'
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
    return `<p14:section name="${escaped(own)}" id="${guid(`${index} ${name}`)}"><p14:sldIdLst>${slides}</p14:sldIdLst></p14:section>`
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

/** A GUID that is the same for the same text; in capitals, which the schema asks for. */
function guid(text: string): string {
  const digest = createHash('sha1').update(text).digest('hex').toUpperCase()
  const part = (from: number, to: number) => digest.slice(from, to)
  // Version 5 and variant 8, as RFC 9562 marks names under SHA-1.
  return `{${part(0, 8)}-${part(8, 12)}-5${part(13, 16)}-8${part(17, 20)}-${part(20, 32)}}`
}
