import type {Fault, Scan} from './types.ts'

/** Walk the blocks of a GIF (GIF89a); comments, captions and what programs left in it are not kept, how often it runs is. */
export function scanGif(bytes: Uint8Array): Scan | Fault {
  const truncated: Fault = {type: 'fault', fault: 'truncated'}
  const flags = bytes[10]
  if (flags === undefined) return truncated
  let at = 13 + tableLength(flags)
  const kept = [bytes.subarray(0, at)]
  let images = 0
  let isSeeThrough = false
  while (bytes[at] !== trailer) {
    const start = at
    const isImage = bytes[at] === imageBlock
    const label = bytes[at + 1]
    if (!isImage && bytes[at] !== extension)
      return at < bytes.length ? {type: 'fault', fault: 'damaged'} : truncated
    at += isImage ? 11 + tableLength(bytes[at + 9] ?? 0) : 2
    const end = endOfData(bytes, at)
    if (end === undefined) return truncated
    at = end
    if (isImage) images++
    if (label === control && ((bytes[start + 3] ?? 0) & 1) === 1) isSeeThrough = true
    if (isImage || label === control || (label === application && isLoop(bytes, start)))
      kept.push(bytes.subarray(start, at))
  }
  if (images === 0) return {type: 'fault', fault: 'damaged'}
  kept.push(bytes.subarray(at, at + 1))
  return {type: 'scan', format: 'gif', ...sizeOfGif(bytes), orientation: 1, isSeeThrough, kept}
}

/** The size in the header of a GIF, of which the first 10 bytes are enough. */
export function sizeOfGif(bytes: Uint8Array): {readonly width: number; readonly height: number} {
  const word = (at: number) => (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0)
  return {width: word(6), height: word(8)}
}

const [trailer, imageBlock, extension] = [0x3b, 0x2c, 0x21]
const [control, application] = [0xf9, 0xff]

/** The length of the colours after a header whose flags say that there are some. */
function tableLength(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1)
}

/** The end of a row of sub-blocks, each with its length before it; undefined where the bytes end first. */
function endOfData(bytes: Uint8Array, from: number): number | undefined {
  let at = from
  for (let length = bytes[at]; length !== undefined; length = bytes[at]) {
    at += length + 1
    if (length === 0) return at
  }
  return undefined
}

function isLoop(bytes: Uint8Array, at: number): boolean {
  const name = String.fromCharCode(...bytes.subarray(at + 3, at + 14))
  return name === 'NETSCAPE2.0' || name === 'ANIMEXTS1.0'
}
