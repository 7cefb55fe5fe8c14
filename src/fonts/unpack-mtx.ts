import {expandLz} from './expand-lz.ts'

/**
 * The font in MicroType Express, with every table but those of outlines as it was; undefined where it is damaged.
 *
 * W3C Member Submission, MicroType Express (MTX) Font Format, 2: a version, and in three bytes each how far copies reach and
 * where the second and the third part begin. The first part is the font; what the others hold belongs to its outlines.
 */
export function unpackMtx(bytes: Uint8Array): Uint8Array | undefined {
  const [found, , , , high = 0, middle = 0, low = 0] = bytes
  const end = (high << 16) | (middle << 8) | low
  return found === version && end <= bytes.length ? expandLz(bytes.subarray(headerLength, end)) : undefined
}

/** The only one that fonts were met in. */
const version = 3
const headerLength = 10
