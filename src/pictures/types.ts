import type {PictureWish} from './wish.ts'

/** How a stored picture is to be turned and mirrored to be seen upright; 1 as it is (Exif 2.32, tag 0x0112). */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

/** What the bytes of a picture say of it, and the parts of them that a deck needs. */
export interface Scan {
  readonly type: 'scan'
  readonly format: 'png' | 'jpeg' | 'gif'
  /** As stored, in pixels, before it is turned. */
  readonly width: number
  readonly height: number
  readonly orientation: Orientation
  /** Whether something behind it may be seen through it. */
  readonly isSeeThrough: boolean
  /** The bytes without places, dates, names, comments and thumbnails, in order. */
  readonly kept: readonly Uint8Array[]
}

/** Why bytes are no picture that a deck can show. */
export interface Fault {
  readonly type: 'fault'
  readonly fault: 'truncated' | 'damaged' | 'no-picture' | 'unsized' | 'oversized' | 'unsafe' | 'format'
  /** How large it is, which format it has, or what in it is no picture. */
  readonly what?: string
}

/** A picture file that was read and found sound: one object for each file, however often it is shown. */
export interface PictureFile {
  readonly format: Scan['format']
  /** As it is seen, upright, in pixels. */
  readonly width: number
  readonly height: number
  readonly orientation: Orientation
  readonly isSeeThrough: boolean
  /** Whether words of a drawing are missing in its bytes, since they are in letters that no font of ours has. */
  readonly lacksLetters?: true
  /** The drawing of which its bytes are the pixels: an SVG. */
  svg?(): Uint8Array
  /** Its bytes without metadata; a function, so that data with pictures in it prints well. */
  bytes(): Uint8Array
}

/** A picture of the author's, and what is said of it. */
export interface Picture {
  /** As the article names it. */
  readonly path: string
  /** The path of the file that names it, of several that are one article. */
  readonly of?: string
  /** What it shows, for who cannot see it; empty where its author does not say. */
  readonly alt: string
  /** The words under it. */
  readonly caption?: string
  readonly wish?: PictureWish
  readonly file: PictureFile
}
