import type {Fault} from './types.ts'

/** Why a picture cannot be shown, for messages. */
export function faultWords({fault, what}: Fault): string {
  if (fault === 'unsafe') return `it has ${what ?? 'more than a drawing'}`
  return what ?? words[fault]
}

const words: Readonly<Record<Exclude<Fault['fault'], 'unsafe'>, string>> = {
  truncated: 'the file ends too early',
  damaged: 'the file is damaged',
  'no-picture': 'the file is no picture',
  unsized: 'it has neither width and height nor a view box',
  oversized: 'it is too large',
  format: 'its format is not drawn'
}
