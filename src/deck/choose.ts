import type {VFile} from 'vfile'
import type {Beat} from '../brief/types.ts'
import type {Words} from '../lexicons/types.ts'
import {warn} from '../messages.ts'
import {nearest} from '../nearest.ts'
import type {Template} from '../templates/types.ts'

/** A template and why it was taken. */
export interface Choice {
  readonly template: Template
  readonly why: string
}

/** Templates that a beat may take, and the one that takes anything. */
export interface TemplateBook {
  readonly byName: ReadonlyMap<string, Template>
  readonly plain: Template
}

/**
 * The template of a beat: the author's, else the role's, else the plain one; undefined when the beat has nothing to show.
 *
 * One that cannot be filled gives way; where the author asked for it, that is said.
 */
export function choose(
  beat: Beat,
  {byName, plain}: TemplateBook,
  words: Words,
  file: VFile
): Choice | undefined {
  const asked = beat.template === undefined ? undefined : byName.get(beat.template)
  if (beat.template !== undefined && !asked) unknown(beat, byName, file)
  if (asked?.accepts(beat)) return {template: asked, why: `\`${asked.name}\`: the author asks for it`}
  const preferred = byName.get(beat.preferred) ?? plain
  // What is done and what is not is told by boxes, which stand in lists alone.
  const isTasks = beat.readings.some(({paragraph}) => paragraph.checked !== undefined)
  const keepsBoxes = isTasks && preferred.name !== 'actions'
  const fits = !keepsBoxes && preferred.accepts(beat)
  const breaksList = fits && preferred !== plain && !keepsItems(preferred, beat, words)
  const dropsDispute = fits && preferred !== plain && !keepsDisputes(preferred, beat, words)
  const taken = fits && !breaksList && !dropsDispute ? preferred : plain.accepts(beat) ? plain : undefined
  if (asked) {
    const details = {name: asked.name, needs: asked.needs, used: taken?.name ?? 'notes'}
    warn(file, 'template-unfit', beat.heading?.position ?? beat.readings[0]?.paragraph.position, details)
  }
  if (!taken) return undefined
  if (taken === preferred)
    return {template: taken, why: `\`${taken.name}\`: template of the role ${beat.role}`}
  if (keepsBoxes) return {template: taken, why: `\`${taken.name}\`: tasks keep their boxes`}
  if (breaksList)
    return {template: taken, why: `\`${taken.name}\`: \`${preferred.name}\` would leave out items`}
  if (dropsDispute)
    return {
      template: taken,
      why: `\`${taken.name}\`: \`${preferred.name}\` would leave out money or what is disputed`
    }
  return {template: taken, why: `\`${taken.name}\`: \`${preferred.name}\` needs ${preferred.needs}`}
}

/** Whether every item of the author's lists stands on the slide that a template would make. */
function keepsItems(template: Template, beat: Beat, words: Words): boolean {
  const items = beat.readings.filter(({paragraph}) => paragraph.kind === 'item')
  if (items.length === 0) return true
  const shown = shownBy(template, beat, words)
  return items.every(({sentence}) => shown.has(sentence.id))
}

/** With more cards a slide is worth more than what it leaves out. */
const fewCards = 3

/** Whether a slide of few figures or dates leaves out no sum of money and nothing that somebody claims, denies or limits. */
function keepsDisputes(template: Template, beat: Beat, words: Words): boolean {
  if (!template.showsParts) return true
  const shown = shownBy(template, beat, words)
  if (shown.size > fewCards) return true
  return beat.readings.every(
    (one) =>
      one.weight === 0 ||
      shown.has(one.sentence.id) ||
      !(one.claim === 'claim' || one.claim === 'denial' || one.limited || one.counts)
  )
}

/** Ids of the sentences on the slide that a template would make. */
function shownBy(template: Template, beat: Beat, words: Words): ReadonlySet<string> {
  return new Set(
    Object.values(template.fill(beat, words)).flatMap((list) =>
      list.flatMap((one) => (one.type === 'point' ? one.from.map(({id}) => id) : []))
    )
  )
}

function unknown(beat: Beat, byName: ReadonlyMap<string, Template>, file: VFile): void {
  const name = beat.template ?? ''
  const near = nearest(name, byName.keys())
  warn(
    file,
    'template-unknown',
    beat.heading?.position ?? beat.readings[0]?.paragraph.position,
    near ? {name, nearest: near} : {name}
  )
}
