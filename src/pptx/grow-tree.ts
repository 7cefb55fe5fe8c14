import type {Element, Node} from './xml.ts'

/** A tree that grows as markup is read. */
export interface GrowingTree {
  /** The name of the element that is open; empty outside all. */
  inside(): string
  /** How many elements are open. */
  depth(): number
  open(name: string, attributes: Record<string, string>): void
  write(text: string): void
  close(): void
  /** The first element of all; undefined where there is none. */
  root(): Element | undefined
}

/** A tree in which nothing stands yet. */
export function growTree(): GrowingTree {
  const outside: Growing = {name: '', attributes: {}, children: []}
  const around = [outside]
  let innermost = outside
  return {
    inside: () => innermost.name,
    depth: () => around.length - 1,
    open(name, attributes) {
      const one: Growing = {name, attributes, children: []}
      innermost.children.push(one)
      around.push(one)
      innermost = one
    },
    write(text) {
      innermost.children.push(text)
    },
    close() {
      around.pop()
      innermost = around.at(-1) ?? outside
    },
    root: () => outside.children.find((one): one is Growing => typeof one !== 'string')
  }
}

interface Growing extends Element {
  readonly children: Node[]
}
