import type {FontFile} from '../host.ts'

/** A font in a file, by its names in lower case. */
export interface NamedFont {
  /** Its number in a collection; 0 in a file of one font. */
  readonly member: number
  readonly families: ReadonlySet<string>
  /** Family and style in one: "avenir next demi bold". */
  readonly fullNames: ReadonlySet<string>
  /** Whether weights come from one drawing, of which the file holds the plain one. */
  readonly isVariable: boolean
}

/**
 * The fonts in a file, by their names alone (OpenType 1.9, organization of an OpenType font, and name).
 *
 * @returns
 *   Empty for a file that is none, or is damaged.
 */
export function namesInFile(file: FontFile): readonly NamedFont[] {
  const fonts = known.get(file) ?? fontsIn(file)
  known.set(file, fonts)
  return fonts
}

/** Every unknown family of a deck is looked for among the same files. */
const known = new WeakMap<FontFile, readonly NamedFont[]>()

function fontsIn(file: FontFile): NamedFont[] {
  const head = viewOf(file.slice(0, 12 + 4 * mostMembers))
  if (head.byteLength < 12) return []
  if (head.getUint32(0) !== collection) return namesAt(file, 0, 0)
  const count = Math.min(mostMembers, head.getUint32(8), Math.floor((head.byteLength - 12) / 4))
  const starts = Array.from({length: count}, (_, index) => head.getUint32(12 + 4 * index))
  return starts.flatMap((at, member) => namesAt(file, at, member))
}

const collection = 0x7474_6366
const mostMembers = 64
const mostTables = 100
/** Names in every language of a large system take about 20 KB. */
const mostNames = 2 ** 18

function namesAt(file: FontFile, at: number, member: number): NamedFont[] {
  const tables = tablesOf(viewOf(file.slice(at, 12 + 16 * mostTables)))
  const place = tables.get('name')
  if (!place || place.length > mostNames) return []
  const names = viewOf(file.slice(place.at, place.length))
  const families = namesOf(names, 1)
  return families.size > 0
    ? [{member, families, fullNames: namesOf(names, 4), isVariable: tables.has('fvar')}]
    : []
}

interface Table {
  readonly at: number
  readonly length: number
}

function tablesOf(view: DataView): Map<string, Table> {
  const count =
    view.byteLength < 12 ? 0 : Math.min(view.getUint16(4), Math.floor((view.byteLength - 12) / 16))
  return new Map(
    Array.from({length: count}, (_, index) => {
      const entry = 12 + 16 * index
      const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(entry + byte)))
      return [tag, {at: view.getUint32(entry + 8), length: view.getUint32(entry + 12)}]
    })
  )
}

/** The names of a kind, in every language. */
function namesOf(view: DataView, kind: number): Set<string> {
  if (view.byteLength < 6) return new Set()
  const [count, strings] = [view.getUint16(2), view.getUint16(4)]
  const records = Array.from(
    {length: Math.min(count, Math.floor((view.byteLength - 6) / 12))},
    (_, index) => {
      const [platform = 0, , , name = 0, length = 0, offset = 0] = [0, 2, 4, 6, 8, 10].map((field) =>
        view.getUint16(6 + 12 * index + field)
      )
      return {platform, name, length, at: strings + offset}
    }
  )
  return new Set(
    records
      .filter(({name, length, at}) => name === kind && at + length <= view.byteLength)
      .map(({platform, length, at}) =>
        new TextDecoder(platform === macintosh ? 'latin1' : 'utf-16be')
          .decode(new Uint8Array(view.buffer, view.byteOffset + at, length))
          .trim()
          .toLowerCase()
      )
      .filter((name) => name !== '')
  )
}

const macintosh = 1

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
