import {readFileSync} from 'node:fs'
import {inflateSync} from 'node:zlib'

/**
 * Carlito's Latin letters as a TrueType font of another name of seven letters, which no table of widths has.
 *
 * @param weight
 *   400 or 700.
 */
export function fontBytes(name = 'Karlito', weight: 400 | 700 = 400): Buffer {
  const path = `../../node_modules/@fontsource/carlito/files/carlito-latin-${weight}-normal.woff`
  const font = unwrapWoff(readFileSync(new URL(path, import.meta.url)))
  for (const encoding of ['latin1', 'utf16le'] as const)
    rename(font, inBytes('Carlito', encoding), inBytes(name, encoding))
  return font
}

/** A font as PowerPoint files embed one. */
export function eotBytes(font: Uint8Array, flags = 0): Buffer {
  const header = Buffer.alloc(120)
  header.writeUInt32LE(header.length + font.length, 0)
  header.writeUInt32LE(font.length, 4)
  header.writeUInt32LE(0x0002_0001, 8)
  header.writeUInt32LE(flags, 12)
  header.writeUInt16LE(0x504c, 34)
  return Buffer.concat([header, flags & 0x1000_0000 ? font.map((byte) => byte ^ 0x50) : font])
}

/**
 * Source Sans Pro Italic in the compression of PowerPoint's own, by another program than ours.
 *
 * @param mixed
 *   With its bytes mixed, too, as PowerPoint does.
 */
export function compressedFont(mixed = false): Buffer {
  const bytes = readFileSync(new URL('../fixtures/source-sans-pro-italic.eot', import.meta.url))
  const font = bytes.subarray(bytes.length - bytes.readUInt32LE(4))
  return eotBytes(font, mixed ? 0x1000_0004 : 0x4)
}

/** The tables of a WOFF file as a font by themselves (W3C, WOFF 1.0). */
function unwrapWoff(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12)
  const head = Buffer.alloc(12 + 16 * count)
  woff.copy(head, 0, 4, 8)
  head.writeUInt16BE(count, 4)
  const tables: Buffer[] = []
  let offset = head.length
  for (let index = 0; index < count; index++) {
    const at = 44 + 20 * index
    const [start = 0, packed = 0, length = 0] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field))
    const content = woff.subarray(start, start + packed)
    const table = packed < length ? inflateSync(content) : Buffer.from(content)
    woff.copy(head, 12 + 16 * index, at, at + 4)
    head.writeUInt32BE(offset, 12 + 16 * index + 8)
    head.writeUInt32BE(length, 12 + 16 * index + 12)
    const whole = Buffer.alloc(Math.ceil(length / 4) * 4)
    table.copy(whole)
    tables.push(whole)
    offset += whole.length
  }
  return Buffer.concat([head, ...tables])
}

/** Names in fonts are big-endian. */
function inBytes(name: string, encoding: 'latin1' | 'utf16le'): Buffer {
  const bytes = Buffer.from(name, encoding)
  return encoding === 'latin1' ? bytes : bytes.swap16()
}

function rename(font: Buffer, from: Buffer, to: Buffer): void {
  for (let at = font.indexOf(from); at >= 0; at = font.indexOf(from, at + 1)) to.copy(font, at)
}
