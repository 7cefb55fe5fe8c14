/**
 * Letters that two lines over a slide hold, as a deck is planned before anything is measured; what is fitted later
 * (`layout/head-places.ts`) may still come out longer.
 */
export const lettersOver = {
  /** A title at its full size. */
  title: 110,
  /** A title at its least size: a good sentence is rather set smaller than given up for another. */
  smallTitle: 128,
  /** What stands under a title. */
  message: 110,
  /** The author's caption of a picture or name of a chart: in doubt it stays where it is, and the title is the heading. */
  caption: 90,
  /** What stands under the title of a divider, which is larger than a message and has the width of the slide. */
  divider: 160
} as const
