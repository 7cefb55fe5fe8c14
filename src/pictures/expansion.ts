/** Counts the elements of an SVG as they are drawn: what is used again counts again. */
export interface Expansion {
  open(id: string | undefined, used: string | undefined): void
  close(): void
  /** Infinite where something is made of itself, or too deep. */
  count(): number
}

interface Counted {
  readonly children: Counted[]
  readonly used: string | undefined
  total?: number
}

/** Elements in each other, those that are used counted, are no deeper in any picture, and a stack holds no more. */
const mostDepth = 2000

/** A count that begins with nothing. */
export function makeExpansion(): Expansion {
  const top: Counted = {children: [], used: undefined}
  const open = [top]
  const byId = new Map<string, Counted>()
  // Anything that is still being counted is part of itself.
  const totalOf = (one: Counted, depth: number): number => {
    if (one.total !== undefined) return one.total
    if (depth > mostDepth) return Number.POSITIVE_INFINITY
    one.total = Number.POSITIVE_INFINITY
    const used = one.used === undefined ? undefined : byId.get(one.used)
    const parts = used ? [...one.children, used] : one.children
    one.total = parts.reduce((sum, part) => sum + totalOf(part, depth + 1), 1)
    return one.total
  }
  return {
    open(id, used) {
      const one: Counted = {children: [], used: used?.startsWith('#') ? used.slice(1) : undefined}
      if (id !== undefined && !byId.has(id)) byId.set(id, one)
      open.at(-1)?.children.push(one)
      open.push(one)
    },
    close() {
      open.pop()
    },
    count: () => totalOf(top, 0)
  }
}
