import type {RootContent} from 'mdast'
import {isNotes} from '../divs.ts'
import type {Source} from '../positions.ts'
import {gathered} from './gathered.ts'
import {partedAt} from './parted-at.ts'

const mark = /^::(?:default|left|right|bottom)::[ \t]*$/

/**
 * A slide with its columns set apart as Slidev has it: behind `::right::` on a line, and before it or behind `::left::`.
 *
 * The heading that opens the slide stays its title, and what stands before `::left::` or behind `::bottom::` is above or
 * under both.
 */
export function withSlotColumns(slide: readonly RootContent[], source: Source): readonly RootContent[] {
  const slots = slotsOf(slide, source)
  if (!slots.some(({name}) => name === 'right')) return slide
  const isLeftNamed = slots.some(({name}) => name === 'left')
  const [opening] = slots
  const titles = opening?.children[0]?.type === 'heading' ? opening.children.slice(0, 1) : []
  const bare = opening?.children.slice(titles.length) ?? []
  const inSlot = (name: string) => slots.filter((one) => one.name === name).flatMap(({children}) => children)
  const left = [...(isLeftNamed ? [] : bare), ...inSlot('left'), ...inSlot('default')]
  const [right, notes] = withoutNotes([...inSlot('right')])
  const columns = [...gathered('column', left), ...gathered('column', right)]
  return [
    ...titles,
    ...(isLeftNamed ? bare : []),
    ...gathered('columns', columns),
    ...notes,
    ...inSlot('bottom')
  ]
}

interface Slot {
  /** Empty before the first mark. */
  readonly name: string
  readonly children: readonly RootContent[]
}

function slotsOf(slide: readonly RootContent[], source: Source): readonly Slot[] {
  const slots: {name: string; children: RootContent[]}[] = [{name: '', children: []}]
  const waiting = [...slide].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const found = partedAt(node, mark, source)
    slots.at(-1)?.children.push(...(found?.before ?? [node]))
    if (!found) continue
    slots.push({name: found.mark.replaceAll(':', ''), children: []})
    waiting.push(...[...found.after].reverse())
  }
  return slots
}

/** The notes at the end of a slide are those of the whole slide. */
function withoutNotes(children: readonly RootContent[]): readonly [RootContent[], RootContent[]] {
  return [children.filter((node) => !isNotes(node)), children.filter(isNotes)]
}
