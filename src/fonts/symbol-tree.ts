/** Symbols in a code that grows shorter for those that come often. */
export interface SymbolTree {
  /** Reads a symbol, and learns from it. */
  read(nextBit: () => number): number
}

/**
 * The tree of an adaptive Huffman code, as LZCOMP has it (W3C Member Submission, MicroType Express).
 *
 * Nodes are numbered by falling weight from the root, 1. The two children of a node stay at an even number and the one after
 * it, so that one number leads to both, and half of it back to the parent.
 *
 * @param size
 *   How many symbols there are, from 0.
 * @param seen
 *   Symbols that count as read before.
 */
export function symbolTree(size: number, seen: Iterable<number>): SymbolTree {
  /** Of a node its first child; of a leaf its symbol, 0 as -1. */
  const below = Int32Array.from({length: 2 * size}, (_, node) => (node < size ? 2 * node : size - node - 1))
  const leaves = Int32Array.from({length: size}, (_, symbol) => size + symbol)
  const above = Int32Array.from({length: size}, (_, half) => half)
  const weights = new Float64Array(2 * size).fill(1, size)
  for (let node = size - 1; node >= root; node--)
    weights[node] = at(weights, 2 * node) + at(weights, 2 * node + 1)

  const place = (node: number, content: number) => {
    below[node] = content
    if (content < 0) leaves[-1 - content] = node
    else above[content >> 1] = node
  }

  const learn = (symbol: number) => {
    let node = at(leaves, symbol)
    while (node !== root) {
      let first = node
      while (at(weights, first - 1) === at(weights, node)) first--
      if (first !== node) {
        const content = at(below, node)
        place(node, at(below, first))
        place(first, content)
      }
      weights[first] = at(weights, first) + 1
      node = at(above, first >> 1)
    }
    weights[root] = at(weights, root) + 1
  }

  for (const symbol of seen) learn(symbol)
  return {
    read(nextBit) {
      let content = at(below, root)
      while (content >= 0) content = at(below, content + nextBit())
      learn(-1 - content)
      return -1 - content
    }
  }
}

const root = 1

/** Numbers of nodes come from the tree itself, so that there always is an entry. */
function at(list: Int32Array | Float64Array, index: number): number {
  return list[index] ?? 0
}
