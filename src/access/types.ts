import type {SeenShape} from '../pptx/see/types.ts'

/** What keeps somebody from reading or hearing a slide; named as the message about it is. */
export type Barrier =
  | {readonly type: 'no-title'; readonly slide: number}
  | OfShape<
      'no-alt',
      {
        readonly kind: Exclude<SeenShape['kind'], 'text' | 'table'>
        /** The name of a file, which programs put there and which says nothing. */
        readonly said?: string
      }
    >
  | OfShape<'no-header' | 'merged-cells'>
  | OfShape<'no-captions', {readonly media: 'video' | 'sound'}>
  | OfShape<'link-unclear', {readonly text: string}>
  /** A section with the name that a program gave it, or with none. */
  | {readonly type: 'section-unnamed'; readonly slide: number; readonly section: string}
  | {readonly type: 'section-twice'; readonly slide: number; readonly section: string; readonly first: number}
  | {readonly type: 'title-twice'; readonly slide: number; readonly title: string; readonly first: number}
  /** Contrast from 1 to 21, and how much it should be at least. */
  | OfShape<'faint-text', {readonly text: string; readonly ratio: number; readonly least: number}>
  | OfShape<'reading-order', {readonly before: string}>
  | OfShape<'small-text', {readonly size: number; readonly least: number}>

type OfShape<Type extends string, More = unknown> = {
  readonly type: Type
  /** From 1. */
  readonly slide: number
  /** As the selection pane shows it. */
  readonly shape: string
  /** On how many further slides a footer or a number has the same. */
  readonly more?: number
} & More

/** What was looked at, and what was found. */
export interface Checked {
  readonly slides: number
  /** How many of them are hidden. */
  readonly hidden: number
  /** The smallest text on any slide, in points; undefined where there is none. */
  readonly leastSize: number | undefined
  /** In the order of the slides. */
  readonly barriers: readonly Barrier[]
}
