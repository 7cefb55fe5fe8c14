import {SaxesParser} from 'saxes'
import {rootNamespaces} from '../namespaces.ts'
import {decodePart, encodePart} from '../part-text.ts'
import {type Element, element, escaped, markup} from '../xml.ts'

/** A part that somebody else wrote, of which some places are changed and every other byte stays. */
export interface EditedPart {
  /** Values of an attribute, by the local names of elements that have it. */
  readonly values: (name: string, attribute: string) => ReadonlySet<string>
  /** The part with elements at the end of the one that a way leads to, from below the root by local names: "cSld/spTree". */
  append(way: string, elements: readonly Element[]): EditedPart
  /** The part without the elements at a way that a test picks, by themselves and by what stands in them. */
  remove(way: string, isPicked: (one: EditedElement, inside: readonly EditedElement[]) => boolean): EditedPart
  /** The part with another name of what it shows (`p:cSld`). */
  rename(name: string): EditedPart
  readonly bytes: Uint8Array
}

/** An element of a part. */
export interface EditedElement {
  /** Without its prefix. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/**
 * Open a part for changes.
 *
 * @param bytes
 *   Well-formed markup, read before.
 */
export function editPart(bytes: Uint8Array): EditedPart {
  return edited(decodePart(bytes), bytes)
}

function edited(text: string, like: Uint8Array): EditedPart {
  let scanned: readonly Scanned[] | undefined
  // Of the last step nobody asks anything but its bytes.
  const found = () => {
    scanned ??= scan(text)
    return scanned
  }
  return {
    values: (name, attribute) =>
      new Set(found().flatMap((one) => (one.name === name ? (one.attributes[attribute] ?? []) : []))),
    append(way, added) {
      const parent = found().find((one) => one.way === way)
      if (!parent) throw new Error(`No ${way} in the part`)
      const inner = added.map((one) => markup(withSpaces(one, found()[0]?.attributes ?? {}))).join('')
      return edited(`${text.slice(0, parent.at)}${inner}${text.slice(parent.at)}`, like)
    },
    remove(way, isPicked) {
      const all = found()
      const picked = all.filter((own, at) => own.way === way && isPicked(own, all.slice(at + 1, own.past)))
      const kept = [...picked, undefined].map((one, index) =>
        text.slice(picked[index - 1]?.end ?? 0, one?.tag[0] ?? text.length)
      )
      return edited(kept.join(''), like)
    },
    rename(name) {
      const shown = found().find((one) => one.way === 'cSld')
      const [start, end] = shown?.tag ?? [0, 0]
      const tag = text.slice(start, end)
      const bare = tag.replace(/\sname\s*=\s*(?:"[^"]*"|'[^']*')/, '')
      const named = bare.replace(/^<[^\s/>]+/, (opening) => `${opening} name="${escaped(name)}"`)
      return edited(`${text.slice(0, start)}${named}${text.slice(end)}`, like)
    },
    get bytes() {
      return encodePart(text, like)
    }
  }
}

/** An element of a part, and where it stands in the text. */
interface Scanned extends EditedElement {
  /** Names from below the root to itself, parted by slashes; empty for the root. */
  readonly way: string
  /** Start and end of its opening tag. */
  readonly tag: readonly [number, number]
  /** Where more may stand in it: at its end, before its extensions. */
  at: number
  /** Where its closing tag ends. */
  end: number
  /** How many elements of the part are opened before its closing tag: in their order those in it come right after it. */
  past: number
}

function scan(text: string): Scanned[] {
  const all: Scanned[] = []
  const open: Scanned[] = []
  const parser = new SaxesParser<{xmlns: false}>({xmlns: false})
  parser.on('opentag', ({name, attributes}) => {
    const end = parser.position
    const local = name.replace(/^.*:/, '')
    const around = open.at(-1)
    const way = around === undefined ? '' : around.way === '' ? local : `${around.way}/${local}`
    const one: Scanned = {
      name: local,
      way,
      attributes,
      tag: [text.lastIndexOf('<', end - 1), end],
      at: end,
      end,
      past: 0
    }
    all.push(one)
    open.push(one)
  })
  parser.on('closetag', () => {
    const one = open.pop()
    const parent = open.at(-1)
    if (!one) return
    one.end = parser.position
    one.past = all.length
    if (parent && one.name !== 'extLst') parent.at = parser.position
  })
  parser.write(text).close()
  return all
}

/** An element that declares the prefixes which the part has for something else, or not at all. */
function withSpaces(one: Element, declared: Readonly<Record<string, string>>): Element {
  const missing = Object.entries(rootNamespaces).filter(([prefix, space]) => declared[prefix] !== space)
  return element(one.name, {...Object.fromEntries(missing), ...one.attributes}, one.children)
}
