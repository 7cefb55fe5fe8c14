import type {Article, Aside, Asked, Heading, Section} from '../article/types.ts'
import type {Place} from './place.ts'

/** One future beat: what stands under a heading at the slide level, its subsections by themselves. */
export interface Part {
  readonly heading?: Heading
  readonly opens: readonly Heading[]
  readonly places: readonly Place[]
  readonly asides: readonly Aside[]
  readonly inner: readonly Subsection[]
  /** The heading of the part that it was a subsection of. */
  readonly under?: Heading
  /** The headings that this one stands under, where it was a subsection as well: the highest first. */
  readonly over?: readonly Heading[]
  /** Under the title or before any heading. */
  readonly first: boolean
  /** What the comments before its paragraphs ask for. */
  readonly asked?: Asked
}

/** A heading below the slide level with what stands right under it. */
export interface Subsection {
  readonly heading: Heading
  readonly places: readonly Place[]
  readonly asides: readonly Aside[]
}

/** A part that still grows. */
interface Growing extends Part {
  readonly inner: Subsection[]
}

/**
 * The sections of an article as parts, in the author's order.
 *
 * A heading at the slide level opens a part, deeper ones join it, higher ones and empty ones open the next. A thematic break
 * opens another part under the same heading.
 */
export function partsOf(article: Article, places: readonly Place[]): readonly Part[] {
  const bySection = new Map<number, Place[]>()
  for (const place of places) {
    const mine = bySection.get(place.section) ?? []
    mine.push(place)
    bySection.set(place.section, mine)
  }
  const parts: Growing[] = []
  let pending: Heading[] = []
  const open = (part: Omit<Part, 'opens' | 'inner'>) => {
    parts.push({...part, opens: pending, inner: []})
    pending = []
  }
  article.sections.forEach((section, at) => {
    const {heading} = section
    const own = stretches(section, bySection.get(at) ?? [])
    const current = parts.at(-1)
    const title = isTitle(heading, article)
    const joins =
      heading &&
      !heading.opensFile &&
      heading.depth > article.slideLevel &&
      current?.heading &&
      !pending.length
    own.forEach((stretch, index) => {
      if (joins && index === 0) {
        current.inner.push({heading, ...stretch})
        return
      }
      const above = heading && (heading.opensFile || heading.depth < article.slideLevel)
      if (above && !title) pending.push(heading)
      const isShown = heading && !title && (!above || named(heading, stretch))
      const shown = isShown ? {heading: index > 0 ? withoutGround(heading) : heading} : {}
      open({...shown, ...stretch, first: title || !heading})
    })
    if (own.length || !heading || title) return
    const next = article.sections[at + 1]?.heading?.depth ?? 0
    if (joins) current.inner.push({heading, places: [], asides: []})
    // What stands in the subsections of such a heading stands under it.
    else if (heading.depth === article.slideLevel && next > heading.depth)
      open({heading, places: [], asides: [], first: false})
    else pending.push(heading)
  })
  // A heading with nothing after it still opens something: an empty beat keeps it.
  const last = pending.pop()
  if (last) open({heading: last, places: [], asides: [], first: false})
  return parts
}

/** A part with its subsections in it: their headings go where the words of other undrawn things go. */
export function whole({inner, ...part}: Part): Part {
  return {
    ...part,
    places: [...part.places, ...inner.flatMap((one) => one.places)],
    asides: [...part.asides, ...inner.flatMap((one) => [asideOf(one.heading), ...one.asides])],
    inner: []
  }
}

/** A heading as something that opens no slide. */
export function asideOf({text, position, skip}: Heading): Aside {
  return {type: 'aside', kind: 'heading', text, position, ...(skip && {skip})}
}

/** Whether something is shown right under the title of a file: it has its name. */
function named({opensFile}: Heading, {places, asides}: Stretch): boolean {
  return opensFile === true && (places.length > 0 || asides.some(({kind}) => kind !== 'notes'))
}

interface Stretch {
  readonly places: Place[]
  readonly asides: Aside[]
}

/** What a slide is set on is its own, and not that of one behind a break. */
function withoutGround({background, ...heading}: Heading): Heading {
  return heading
}

/**
 * What stands between the thematic breaks of a section; stretches with nothing in them are left out, and those with nothing to
 * tell join what stands before them.
 */
function stretches({blocks}: Section, places: readonly Place[]): readonly Stretch[] {
  const found: Stretch[] = [{places: [], asides: []}]
  let next = 0
  for (const block of blocks) {
    const current = found.at(-1)
    if (block.type === 'break') found.push({places: [], asides: []})
    if (block.type === 'aside') current?.asides.push(block)
    if (block.type === 'paragraph') {
      current?.places.push(...places.slice(next, next + block.sentences.length))
      next += block.sentences.length
    }
  }
  const joined: Stretch[] = []
  for (const one of found.filter(({places, asides}) => places.length || asides.length)) {
    const before = tells(one) ? undefined : joined.at(-1)
    before?.places.push(...one.places)
    before?.asides.push(...one.asides)
    if (!before) joined.push(one)
  }
  return joined
}

/** Whether something of a stretch may stand on a slide. */
function tells({places, asides}: Stretch): boolean {
  return places.some(({idle}) => !idle) || asides.some(({kind}) => !noted.has(kind))
}

/** What stands in the notes alone. */
const noted: ReadonlySet<Aside['kind']> = new Set(['html', 'notes', 'footnote', 'link', 'other'])

function isTitle(heading: Heading | undefined, {titlePosition}: Article): boolean {
  return heading !== undefined && heading.position.start.offset === titlePosition?.start.offset
}
