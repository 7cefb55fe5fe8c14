import {crc32} from 'node:zlib'

/**
 * A PNG of eight bits a channel, around what it holds.
 *
 * @param colorType
 *   2 for colours, 6 for colours with opacity, 3 for a palette (PNG 3, 11.2.1).
 * @param chunks
 *   What stands between the header and the end, by name.
 */
export function framePng(
  {width, height}: {readonly width: number; readonly height: number},
  colorType: 2 | 3 | 6,
  chunks: readonly (readonly [name: string, content: Uint8Array])[]
): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, colorType], 8)
  const all = [['IHDR', header] as const, ...chunks, ['IEND', new Uint8Array()] as const]
  const framed = all.map(([name, content]) => chunk(name, content))
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...framed])
}

function chunk(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(content.length, 0)
  framed.set(named, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}
