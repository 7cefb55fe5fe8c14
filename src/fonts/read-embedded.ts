import type {BrandFont} from '../brand/types.ts'
import {readFont} from './read-font.ts'
import type {FontFace, FontFault} from './types.ts'
import {unwrapEot} from './unwrap-eot.ts'

/** The widths of a font that a brand's file embeds. */
export function readEmbedded({family, face, content}: BrandFont): FontFace | FontFault {
  const bytes = unwrapEot(content)
  if (!bytes) return {type: 'fault', reason: 'the template embeds it in a form that is not read'}
  const read = readFont({size: bytes.length, head: bytes, all: () => bytes})
  // What the presentation calls it is what text is set in.
  return read.type === 'face' ? {...read, family, face} : {type: 'fault', reason: embedded}
}

const embedded = 'the one that the template embeds is damaged'
