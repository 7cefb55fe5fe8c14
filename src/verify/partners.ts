import type {Rect} from '../frame/types.ts'
import type {Judged} from './judged.ts'
import type {Text} from './types.ts'

/**
 * The texts that stand beside one, the likeliest first: what it labels, or what labels it.
 *
 * In one box the next and the one before; from box to box the nearest on the slide, since that is what a reader sees: a
 * label that was moved to another statement labels that one.
 */
export function partnersOf(one: Judged, slide: readonly Judged[]): readonly Judged[] {
  const inBox = slide.filter(({text}) => text.at === one.text.at && text.row === one.text.row)
  const at = inBox.indexOf(one)
  const beside = [inBox[at + 1], inBox[at - 1]].filter((other) => other !== undefined)
  if (one.text.row !== undefined) return inBox.filter((other) => other !== one)
  if (isLabelBox(one.text.shape)) {
    const labelled = labelledBy(one, slide)
    return namesakesOf(one, slide).length > 0 ? labelled : [...beside, ...labelled]
  }
  // A program that gives boxes names of its own: whatever is near.
  if (!slide.some(({text}) => isOwnName(text.shape)))
    return [
      ...beside,
      ...nearBoxes(one, slide, () => true)
        .slice(0, unnamedBoxes)
        .flat()
    ]
  const labels = slide.filter(({text}) => text.at !== one.text.at && isLabelBox(text.shape))
  const pointing = labels.filter((label) =>
    labelledBy(label, slide).some(({text}) => text.at === one.text.at)
  )
  return [...beside, ...pointing]
}

/** Whether a box of briefdeck's holds a label; programs keep the names of boxes. */
export function isLabelBox(shape: string): boolean {
  return isNameBox(shape) || /^Date\b/.test(shape)
}

/** Whether a box of briefdeck's holds labels alone: a name and an office, a figure, a speaker. */
export function isNameBox(shape: string): boolean {
  return /^(?:Name|Figure|Speaker)\b/.test(shape)
}

function isOwnName(shape: string): boolean {
  return isLabelBox(shape) || /^(?:Text|Event|Quotation|Claims|Denials)\b/.test(shape)
}

/** Whether a box of briefdeck's holds statements and no labels; others call theirs “TextBox 9”. */
export function isStatementBox(shape: string): boolean {
  return /^(?:(?:Text|Event) \d+|Points|Message)$/.test(shape)
}

/** Whether briefdeck puts labels there: in a box of their own, or over the statements of a side. */
export function isLabelPlace({shape}: Text): boolean {
  return isLabelBox(shape) || shape === 'Claims' || shape === 'Denials'
}

/** What a label in a box of its own labels: what is nearest; of what its layout puts nobody knows how near it is, and its name tells. */
function labelledBy(label: Judged, slide: readonly Judged[]): readonly Judged[] {
  const namesakes = namesakesOf(label, slide)
  if (namesakes.length > 0 && namesakes.every(({text}) => !text.place)) return namesakes
  const boxes = nearBoxes(label, slide, (shape) => !isLabelBox(shape))
  // What stands over a slide may be as near as the statement beside a label; programs round places, and rename that.
  const own = boxes.find(
    (box) => isAsNear(label, box, boxes[0]) && box.some((one) => namesakes.includes(one))
  )
  return own ?? boxes[0] ?? []
}

/** The texts that briefdeck gave a label of its own, rather than one box for both. */
function namesakesOf({text: {shape}}: Judged, slide: readonly Judged[]): readonly Judged[] {
  const [, kind = '', number = ''] = /^(\w+)(?: (\d+))?$/.exec(shape) ?? []
  const name = {Speaker: 'Quotation', Date: `Event ${number}`}[kind] ?? `Text ${number}`
  return slide.filter(({text}) => text.shape === name)
}

/** Points between two boxes that a reader does not tell from none. */
const unseen = 6

function isAsNear(label: Judged, box: readonly Judged[], nearest: readonly Judged[] | undefined): boolean {
  const far = (one: readonly Judged[] | undefined) =>
    label.text.place && one?.[0]?.text.place ? distance(label.text.place, one[0].text.place) : 0
  return far(box) <= far(nearest) + unseen
}

/** Among as many boxes that have no name is the one that belongs to a text. */
const unnamedBoxes = 3

/** The texts of each box, the nearest first; titles are near to everything. */
function nearBoxes(
  {text: {place, at}}: Judged,
  slide: readonly Judged[],
  passes: (shape: string) => boolean
): readonly (readonly Judged[])[] {
  const others = slide.filter(
    ({text, state}) =>
      text.at !== at && !text.isTitle && state !== 'own' && text.row === undefined && passes(text.shape)
  )
  const boxes = [...new Set(others.map(({text}) => text.at))].map((box) =>
    others.filter(({text}) => text.at === box)
  )
  // Without places, as in a placeholder that a layout puts: anything on the slide.
  if (!place || !others.some(({text}) => text.place)) return [others]
  const far = (box: readonly Judged[]) => (box[0]?.text.place ? distance(place, box[0].text.place) : Infinity)
  return boxes.filter((box) => far(box) < Infinity).sort((box, other) => far(box) - far(other))
}

/** From edge to edge; of boxes that touch the same edge, the one whose middle is nearer. */
function distance(one: Rect, other: Rect): number {
  const across = Math.max(0, one.x - other.x - other.w, other.x - one.x - one.w)
  const down = Math.max(0, one.y - other.y - other.h, other.y - one.y - one.h)
  const middles = Math.hypot(
    one.x + one.w / 2 - other.x - other.w / 2,
    one.y + one.h / 2 - other.y - other.h / 2
  )
  return Math.hypot(across, down) + middles / 10_000
}
