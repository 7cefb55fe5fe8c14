import type {Extent, Sentence} from '../article/types.ts'
import type {Words} from '../lexicons/types.ts'
import {citedBy, extentsOf, linesOf, paragraphsOf} from './sources.ts'
import type {Slide} from './types.ts'

/** The closing slide: which paragraphs and lines feed which slide; undefined when no slide cites anything. */
export function sourcesSlide(slides: readonly Slide[], words: Words): Slide | undefined {
  const cited = slides
    .map((slide, index) => ({
      number: index + 1,
      title: slide.title,
      section: slide.section,
      sentences: citedBy(slide),
      extents: extentsOf(slide)
    }))
    .filter(({extents}) => extents.length > 0)
  if (cited.length === 0) return undefined
  const rows = grouped(cited).map((group) => {
    const paragraphs = paragraphsOf(group.flatMap((one) => one.sentences)) || '–'
    const lines = linesOf(group.flatMap((one) => one.extents))
    const [first, last] = [group[0], group.at(-1)]
    const number = first === last ? `${first?.number}` : `${first?.number}–${last?.number}`
    const title = group.every((one) => one.title === first?.title) ? first?.title : first?.section
    return [number, title ?? '', paragraphs, lines].map(inCell).join('\t')
  })
  return {
    template: 'sources',
    label: words.sources,
    tone: 'sources',
    title: words.whereFrom,
    titleFrom: [],
    slots: {rows: rows.map((text) => ({type: 'label', kind: 'label', text}))},
    notes: [],
    section: words.sources,
    why: '`sources`: closes every deck that says where it comes from'
  }
}

/** More rows than this are no longer read; slides then share a row. */
const mostRows = 44

interface Cited {
  readonly number: number
  readonly title: string
  readonly section: string
  readonly sentences: readonly Sentence[]
  readonly extents: readonly Extent[]
}

/** One group a slide; the parts of one slide, then the slides of one section, then runs of slides share a group. */
function grouped(cited: readonly Cited[]): Cited[][] {
  const byTitle = runs(cited, (one) => one.title)
  if (byTitle.length <= mostRows) return byTitle
  const bySection = runs(cited, (one) => one.section)
  if (bySection.length > 1 && bySection.length <= mostRows) return bySection
  const size = Math.ceil(cited.length / mostRows)
  return Array.from({length: Math.ceil(cited.length / size)}, (_, index) =>
    cited.slice(index * size, (index + 1) * size)
  )
}

function runs(cited: readonly Cited[], key: (one: Cited) => string): Cited[][] {
  const groups: Cited[][] = []
  for (const one of cited) {
    const last = groups.at(-1)
    if (last?.[0] && key(last[0]) === key(one)) last.push(one)
    else groups.push([one])
  }
  return groups
}

/** A long title or a long list of lines is shortened in the table: the slide itself has it whole. */
function inCell(text: string): string {
  const plain = text.replace(/\s+/g, ' ')
  if (plain.length <= mostLetters) return plain
  const cut = plain.slice(0, mostLetters)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), mostLetters / 2))} …`
}

const mostLetters = 90
