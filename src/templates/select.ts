import type {Beat, Point, Reading, Statement} from '../brief/types.ts'

/** The most words a statement may have and still be read from across a room; longer ones stay in the notes. */
export const mostWords = 60

/**
 * The statements of a beat that deserve a slide, in the order of the source.
 *
 * An author's list stays whole. Of prose the weightiest sentences are taken, at most `max`; one that leans on what
 * stands before it ("such an arrangement") comes only behind that.
 */
export function select(beat: Beat, max: number, passes: (reading: Reading) => boolean = () => true): Point[] {
  const {readings} = beat
  const items = readings.filter((one) => one.paragraph.kind === 'item')
  const prose = readings.filter((one) => one.paragraph.kind !== 'item' && passes(one) && isReadable(one))
  // Beside a list, prose is its introduction: the list carries the slide.
  const room = items.length > 0 ? Math.min(2, max) : max
  const known = new Map(prose.map((one) => [one.sentence.id, one]))
  const chosen = new Set<Reading>()
  for (const one of [...prose].sort((a, b) => b.weight - a.weight)) {
    if (chosen.size >= room) break
    const antecedent = known.get(before(one) ?? '')
    if (!one.dangling || (antecedent && chosen.has(antecedent))) chosen.add(one)
  }
  return readings.flatMap((one) =>
    chosen.has(one) ? one.points : one.paragraph.kind === 'item' ? asAuthor(one) : []
  )
}

/** An item of a list as the author wrote it: its first sentence carries the number and the depth. */
function asAuthor(reading: Reading): Point[] {
  const {sentence, paragraph} = reading
  const first = paragraph.sentences[0] === sentence
  if (!first) return []
  const [head, ...rest] = paragraph.sentences
  if (!head) return []
  const whole = paragraph.sentences.map((one) => one.text).join(' ')
  return [
    {
      type: 'point',
      kind: 'author',
      text: whole,
      from: [head, ...rest],
      ...(paragraph.lead && whole.startsWith(paragraph.lead) ? {label: paragraph.lead} : {}),
      depth: paragraph.depth,
      ...(paragraph.ordinal === undefined ? {} : {ordinal: paragraph.ordinal})
    }
  ]
}

function isReadable(reading: Reading): boolean {
  return (
    reading.weight > 0 && reading.sentence.text.split(' ').length <= mostWords && reading.points.length > 0
  )
}

/** The id of the sentence right before one, in the same paragraph. */
function before({sentence, paragraph}: Reading): string | undefined {
  return paragraph.sentences[paragraph.sentences.indexOf(sentence) - 1]?.id
}

/** Whether most of a sentence is already said by other statements. */
export function isSaid(reading: Reading, said: readonly Statement[]): boolean {
  const words = reading.sentence.text.split(' ').length
  return said.some(
    (one) =>
      one.type === 'point' &&
      one.from.some((sentence) => sentence.id === reading.sentence.id) &&
      one.text.split(' ').length >= words * 0.6
  )
}
