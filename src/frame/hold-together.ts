const nbsp = '\u00a0'

/**
 * A text with no-break spaces where a line must not end: within « … », before the marks that French sets apart, between the
 * thousands of a number, and between a number and its sign.
 *
 * What is said stays the same; the author's own narrow spaces stay as they are.
 */
export function holdTogether(text: string): string {
  if (!loose.test(text)) return text
  return text
    .replace(/([«‹]) (?=\S)/g, `$1${nbsp}`)
    .replace(/(?<=\S) (?=[»›])/g, nbsp)
    .replace(/(?<=[\p{L}\p{N}»›)”"%€]) (?=[:;!?](?:\s|$))/gu, nbsp)
    .replace(/(?<=(?<![\p{L}\d])\d{1,3}(?:[ \u00a0]\d{3})*) (?=\d{3}(?!\d))/gu, nbsp)
    .replace(/(?<=\d) (?=[%‰€$£¥°](?!\p{L}))/gu, nbsp)
    .replace(/(?<=§) (?=\d)/g, nbsp)
}

/** A space beside a mark or a number, without which there is nothing to do. */
const loose = /[«‹§] | [»›:;!?%‰€$£¥°]|\d \d/
