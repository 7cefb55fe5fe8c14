import {crc32, deflateRawSync} from 'node:zlib'

/** A file to be packed. */
export interface Entry {
  readonly name: string
  readonly content: string | Uint8Array
  /** Whether it is put in as it is; PNG always is. */
  readonly isStored?: boolean
}

/**
 * Pack files, in order, as Office does: no folders, no extra fields, one date.
 *
 * Equal input gives equal bytes: the date is the first that the format knows, 1 January 1980. PNG is stored as it is. The
 * compressor of Node takes half the time of one in JavaScript.
 */
export function zip(entries: readonly Entry[]): Uint8Array {
  const files: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const entry of entries) {
    const file = compress(entry)
    const local = fields(file, localHead, 0)
    files.push(local, file.name, file.packed)
    directory.push(fields(file, centralHead, offset), file.name)
    offset += local.length + file.name.length + file.packed.length
  }
  const size = directory.reduce((total, one) => total + one.length, 0)
  return Buffer.concat([...files, ...directory, end(entries.length, size, offset)])
}

// Most parts are small: with the default of 16 KB most of the memory would be room that is thrown away.
const small = 4096

interface File {
  readonly name: Uint8Array
  readonly packed: Uint8Array
  /** Compression method: 0 stored, 8 deflated. */
  readonly method: 0 | 8
  readonly length: number
  readonly sum: number
}

function compress({name, content, isStored = name.endsWith('.png')}: Entry): File {
  const raw = typeof content === 'string' ? Buffer.from(content) : content
  const method = isStored ? 0 : 8
  return {
    name: Buffer.from(name),
    packed: method === 0 ? raw : deflateRawSync(raw, {level: 6, chunkSize: small}),
    method,
    length: raw.length,
    sum: crc32(raw)
  }
}

// Sizes and signatures: .ZIP File Format Specification, 4.3.7, 4.3.12 to 4.3.16.
const localHead = {signature: 0x04034b50, size: 30}
const centralHead = {signature: 0x02014b50, size: 46}

/** A local head, or one of the central directory, which has all fields of the local one two bytes further on. */
function fields(file: File, {signature, size}: typeof localHead, offset: number): Uint8Array {
  const head = Buffer.alloc(size)
  head.writeUInt32LE(signature, 0)
  const central = size === centralHead.size
  if (central) {
    head.writeUInt16LE(20, 4)
    head.writeUInt32LE(offset, 42)
  }
  const at = central ? 6 : 4
  head.writeUInt16LE(20, at)
  head.writeUInt16LE(0x0800, at + 2) // Names are UTF-8.
  head.writeUInt16LE(file.method, at + 4)
  head.writeUInt16LE((1 << 5) | 1, at + 8) // 1 January 1980, as bits of a DOS date.
  head.writeUInt32LE(file.sum, at + 10)
  head.writeUInt32LE(file.packed.length, at + 14)
  head.writeUInt32LE(file.length, at + 18)
  head.writeUInt16LE(file.name.length, at + 22)
  return head
}

/** The end of the archive; with more files than 16 bits count, a Zip64 end stands before it. */
function end(count: number, size: number, offset: number): Uint8Array {
  const record = Buffer.alloc(22)
  record.writeUInt32LE(0x06054b50, 0)
  record.writeUInt16LE(Math.min(count, 0xffff), 8)
  record.writeUInt16LE(Math.min(count, 0xffff), 10)
  record.writeUInt32LE(size, 12)
  record.writeUInt32LE(offset, 16)
  return count < 0xffff ? record : Buffer.concat([largeEnd(count, size, offset), record])
}

function largeEnd(count: number, size: number, offset: number): Uint8Array {
  const record = Buffer.alloc(56 + 20)
  record.writeUInt32LE(0x06064b50, 0)
  record.writeBigUInt64LE(44n, 4) // What is left of the record after this field.
  record.writeUInt16LE(45, 12)
  record.writeUInt16LE(45, 14)
  record.writeBigUInt64LE(BigInt(count), 24)
  record.writeBigUInt64LE(BigInt(count), 32)
  record.writeBigUInt64LE(BigInt(size), 40)
  record.writeBigUInt64LE(BigInt(offset), 48)
  record.writeUInt32LE(0x07064b50, 56)
  record.writeBigUInt64LE(BigInt(offset + size), 64)
  record.writeUInt32LE(1, 72)
  return record
}
