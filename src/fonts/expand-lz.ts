import {expandRuns} from './expand-runs.ts'
import {type Bits, readBits} from './read-bits.ts'
import {type SymbolTree, symbolTree} from './symbol-tree.ts'

/**
 * The bytes of which LZCOMP made these; undefined where they are damaged, or more than a font has.
 *
 * W3C Member Submission, MicroType Express (MTX) Font Format: what is read is a byte, or a copy of what stands before it.
 */
export function expandLz(bytes: Uint8Array): Uint8Array | undefined {
  const bits = readBits(bytes)
  const hasRuns = bits.next() === 1
  const length = bits.number(24)
  const expanded = length <= mostBytes ? expand(bits, length) : undefined
  return expanded && hasRuns ? expandRuns(expanded, mostBytes) : expanded
}

// With every Chinese character it is about 8 MB.
const mostBytes = 2 ** 23

function expand(bits: Bits, length: number): Uint8Array | undefined {
  const read = copyReader(bits, length)
  const usual = usualBytes()
  const out = new Uint8Array(usual.length + length)
  out.set(usual)
  let end = usual.length
  while (end < out.length) {
    const {byte, count, away} = read()
    const from = end - away
    if (bits.areSpent() || from < 0 || end + count > out.length) return undefined
    if (byte !== undefined) out[end] = byte
    else out.copyWithin(end, from, from + count)
    end += count
  }
  return out.subarray(usual.length)
}

/** What stands before the first byte, that the first copies have something to copy: small numbers in pairs, all in fours. */
function usualBytes(): Uint8Array {
  return Uint8Array.from([
    ...Array.from({length: 32 * 96}, (_, pair) => [Math.floor(pair / 96), pair % 96]).flat(),
    ...Array.from({length: 256}, (_, byte) => [byte, byte, byte, byte]).flat()
  ])
}

interface Item {
  readonly byte?: number
  readonly count: number
  /** From where it goes back to where its first byte stands. */
  readonly away: number
}

/**
 * Symbols are the bytes; eight for each number of digits that distances have, which begin a copy; and three for a byte as two,
 * four or six before.
 */
function copyReader(bits: Bits, length: number): () => Item {
  let most = 1
  while (8 ** most < length) most++
  const firstBack = firstCopy + 8 * most
  const size = firstBack + backs.length
  const seen = [firstCopy, firstCopy + 1, ...Array(12).fill(firstBack), ...Array(6).fill(firstBack + 1)]
  const symbols = symbolTree(size, seen)
  const [distances, lengths] = [digitTree(), digitTree()]

  /** In digits of two bits; a third bit says that another follows. */
  const readLength = (first: number): number => {
    let [digit, value] = [first, first & 3]
    while (digit & 4 && value <= mostBytes) {
      digit = lengths.read(bits.next)
      value = 4 * value + (digit & 3)
    }
    return value
  }

  const readDistance = (count: number): number => {
    let value = 0
    for (let left = count; left > 0; left--) value = 8 * value + distances.read(bits.next)
    return value + 1
  }

  return () => {
    const symbol = symbols.read(bits.next)
    if (symbol < firstCopy) return {byte: symbol, count: 1, away: 0}
    const back = backs[symbol - firstBack]
    if (back !== undefined) return {count: 1, away: back}
    const told = readLength((symbol - firstCopy) % 8)
    const distance = readDistance(1 + Math.floor((symbol - firstCopy) / 8))
    const count = told + (distance < farAway ? 2 : 3)
    // What is told is how far its end is away.
    return {count, away: distance + count - 1}
  }
}

const firstCopy = 256
const backs = [2, 4, 6]
/** From here on a copy of two bytes would be longer than the bytes. */
const farAway = 512

function digitTree(): SymbolTree {
  return symbolTree(8, [...Array(8).keys(), ...Array(8).keys()])
}
