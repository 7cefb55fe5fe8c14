import {wordsOf} from './elements.ts'
import {type Package, related} from './open-package.ts'
import {titleOf} from './slide-rules.ts'

/** What `briefdeck explain --json` says, as far as it is checked. */
export interface Explained {
  readonly sentences: readonly {readonly id: string; readonly text: string}[]
  readonly slides: readonly {
    readonly number: number
    readonly title: string
    readonly titleFrom: readonly string[]
    readonly points: readonly {
      readonly text: string
      readonly from: readonly string[]
      readonly kind: string
    }[]
  }[]
  readonly coverage: {readonly missing: readonly string[]}
}

/** Where a finished deck leaves its source: sentences that are lost, points whose words are not those they cite. */
export function sourceFaults(deck: Package, {sentences, slides, coverage}: Explained): readonly string[] {
  const notes = folded(deck.slides.map((part) => notesOf(deck, part)).join('\n'))
  const known = new Map(sentences.map(({id, text}) => [id, text]))
  const titles = deck.slides.map((part) => titleOf(deck.xml(part)))
  return [
    ...coverage.missing.map((id) => `${id} is said to be missing`),
    ...sentences
      .filter(({text}) => !notes.includes(folded(text)))
      .map(({id, text}) => `${id} is not in the notes: “${text}”`),
    ...(slides.length === deck.slides.length
      ? []
      : [`${slides.length} slides explained, ${deck.slides.length} in the deck`]),
    ...slides.flatMap(({number, points}) =>
      points.flatMap((point) => pointFaults(point, known).map((fault) => `slide ${number}: ${fault}`))
    ),
    ...slides
      .filter(({title, titleFrom}) => titleFrom.length > 0 && !follows(title, textOf(titleFrom, known)))
      .map(({number, title}) => `slide ${number}: the title “${title}” is not in what it cites`),
    ...slides
      .filter(({number, title}) => !titles[number - 1]?.startsWith(folded(title)))
      .map(({number, title}) => `slide ${number} is called “${titles[number - 1]}”, not “${title}”`)
  ]
}

function pointFaults(
  {text, from, kind}: Explained['slides'][number]['points'][number],
  known: ReadonlyMap<string, string>
): readonly string[] {
  const strangers = from.filter((id) => !known.has(id))
  if (strangers.length > 0) return [`“${text}” cites ${strangers.join(', ')}, which the article has not`]
  if (kind !== 'extract') return []
  if (from.length === 0) return [`“${text}” cites nothing`]
  return follows(text, textOf(from, known))
    ? []
    : [`“${text}” does not follow the words of ${from.join(', ')}`]
}

function textOf(ids: readonly string[], known: ReadonlyMap<string, string>): string {
  return ids.map((id) => known.get(id) ?? '').join(' ')
}

/** Whether the words of an extract stand in its source in the same order; names in square brackets stand for pronouns. */
function follows(extract: string, source: string): boolean {
  const left = words(source)
  return words(extract.replaceAll(/\[[^\]]*\]/g, ' ')).every((word) => {
    const at = left.indexOf(word)
    left.splice(0, at + 1)
    return at >= 0
  })
}

function words(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

function notesOf(deck: Package, slide: string): string {
  const part = related(deck, slide, 'notesSlide')
  return part === undefined ? '' : wordsOf(deck.xml(part))
}

function folded(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
}
