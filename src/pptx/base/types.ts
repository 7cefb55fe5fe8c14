import type {BrandPackage} from '../../brand/types.ts'
import type {Placeholding} from '../../frame/types.ts'
import type {NotesStrips} from '../notes/notes-marks.ts'
import type {Part, Relationship} from '../part.ts'
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
  /** `a:overrideClrMapping`, where its slides have a colour map of their own. */
  readonly colorMap?: Element
  /** Whether its footer and its date may be empty, as in a brand's file. */
  readonly isForeign?: true
  /** The colour map that holds on it, whosever it is. */
  readonly map: Readonly<Record<string, string>>
}

/** What every deck of a theme stands on: a package without slides. */
export interface Base {
  /** Themes, masters and layouts, and what belongs to them. */
  readonly parts: readonly Part[]
  /** From the part that holds the deck together, to those of the parts that it names. */
  readonly links: readonly Relationship[]
  /** Attributes of that part, and its elements as markup: empty where ours serve. */
  readonly attributes: string
  readonly presentation: BrandPackage['presentation']
  /** The part that notes inherit from, where the base has one, and where handling marks stand on its pages. */
  readonly notesMaster?: {readonly name: string; readonly strips: NotesStrips}
  /** By name. */
  readonly layouts: ReadonlyMap<string, BaseLayout>
}

/** Which placeholder of a layout a box fills. */
export function placeholderKey(placeholder: Placeholding): string {
  // A layout has at most one title, subtitle, footer and number.
  return placeholder.type === 'body' ? `body ${placeholder.index}` : placeholder.type
}
