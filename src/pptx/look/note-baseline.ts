/**
 * How far over the line the number of a footnote stands, in thousandths of a per cent.
 *
 * A little higher than the 30 per cent of PowerPoint's own superscript, so that a reader of the file can tell it from an
 * exponent, which belongs to the words.
 */
export const noteBaseline = 33_000
