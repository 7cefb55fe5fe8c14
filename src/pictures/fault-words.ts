import type {Fault} from './types.ts'

/** Why a picture cannot be shown, for messages. */
export function faultWords({fault, what}: Fault): string {
  return what ?? words[fault]
}

const words: Readonly<Record<Fault['fault'], string>> = {
  truncated: 'the file ends too early',
  damaged: 'the file is damaged',
  'no-picture': 'the file is no picture',
  oversized: 'it is too large',
  format: 'its format is not drawn'
}
