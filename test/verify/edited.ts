import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'

/** The parts of a deck as text, by name. */
export type Parts = Record<string, string>

/** A deck after somebody changed its parts, packed again as another program would. */
export function edited(deck: Uint8Array, change: (parts: Parts) => void): Uint8Array {
  const files = unzipSync(deck)
  const parts = Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([name, content]) => [name, strFromU8(content)])
  )
  change(parts)
  const kept = Object.entries(files).filter(([name]) => !/\.(?:xml|rels)$/.test(name) || name in parts)
  return zipSync(
    Object.fromEntries(
      kept.map(([name, content]) => [name, parts[name] === undefined ? content : strToU8(parts[name])])
    )
  )
}

/** Put other words for some, on every slide that has them; in the notes too where that is asked for. */
export function said(from: string, to: string, where: 'slides' | 'slides and notes' = 'slides') {
  return (parts: Parts): void => {
    const names = where === 'slides' ? /^ppt\/slides\/slide/ : /^ppt\/(?:slides\/slide|notesSlides\/notes)/
    const found = Object.keys(parts).filter((name) => names.test(name) && parts[name]?.includes(from))
    if (found.length === 0) throw new Error(`No slide says “${from}”`)
    for (const name of found) parts[name] = (parts[name] ?? '').replaceAll(from, to)
  }
}
