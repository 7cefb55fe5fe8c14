import {unpackMtx} from './unpack-mtx.ts'

/**
 * The font in an Embedded OpenType file, as PowerPoint files hold them; undefined where it cannot be read, or is no such file.
 *
 * W3C Member Submission, Embedded OpenType (EOT) File Format: little-endian; the font is the end of the file. Of a font that
 * was compressed the outlines are missing.
 */
export function unwrapEot(bytes: Uint8Array): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < leastHeader || view.getUint16(magicAt, true) !== magic) return undefined
  const [size, fontSize, flags] = [view.getUint32(0, true), view.getUint32(4, true), view.getUint32(12, true)]
  if (size !== bytes.length || fontSize > size - leastHeader) return undefined
  const content = bytes.subarray(size - fontSize)
  const font = (flags & mixed) === 0 ? content : content.map((byte) => byte ^ mixedWith)
  return (flags & compressed) === 0 ? font : unpackMtx(font)
}

const leastHeader = 82
const magicAt = 34
const magic = 0x504c

// Processing flags: MicroType Express, and each byte mixed with 0x50.
const compressed = 0x4
const mixed = 0x1000_0000
const mixedWith = 0x50
