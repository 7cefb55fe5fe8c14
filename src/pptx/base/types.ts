import type {TextBox} from '../../frame/types.ts'
import type {Part} from '../part.ts'
import type {Element} from '../xml.ts'

/** What a placeholder of a layout gives to the one on a slide that fills it. */
export interface Placeholder {
  /** The `p:ph` that ties both together, without a prompt of its own. */
  readonly tie: Element
  /** `p:spPr`, in full. */
  readonly shape: Element
  /** `a:bodyPr`, in full. */
  readonly body: Element
  /** `a:lvl1pPr` and on, in full, by level from 0. */
  readonly levels: ReadonlyMap<number, Element>
}

/** A layout as slides see it. */
export interface BaseLayout {
  /** Name of its part. */
  readonly part: string
  /** By `placeholderKey`. */
  readonly placeholders: ReadonlyMap<string, Placeholder>
}

/** What every deck of a theme stands on: a package without slides. */
export interface Base {
  /** Theme, master and layouts. */
  readonly parts: readonly Part[]
  readonly master: string
  readonly theme: string
  /** By name. */
  readonly layouts: ReadonlyMap<string, BaseLayout>
}

/** Which placeholder of a layout a box fills. */
export function placeholderKey(placeholder: NonNullable<TextBox['placeholder']>): string {
  // A layout has at most one title, subtitle, footer and number.
  return placeholder.type === 'body' ? `body ${placeholder.index}` : placeholder.type
}
