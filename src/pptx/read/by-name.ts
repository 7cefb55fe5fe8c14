import type {Element} from '../xml.ts'
import {ReadingStopped} from './unreadable.ts'

/** The name of an element without its prefix, which every program may choose: "sp". */
export function nameOf({name}: Element): string {
  return name.slice(name.indexOf(':') + 1)
}

/** The children that are elements, of one name where it is given; of alternatives the one that this standard prefers. */
export function childrenOf(parent: Element | undefined, name?: string): Element[] {
  const all = (parent?.children ?? []).flatMap((one) =>
    typeof one === 'string' ? [] : nameOf(one) === 'AlternateContent' ? alternative(one) : [one]
  )
  return name === undefined ? all : all.filter((one) => nameOf(one) === name)
}

/** The first child of that name. */
export function childOf(parent: Element | undefined, ...names: readonly string[]): Element | undefined {
  return names.reduce<Element | undefined>((one, name) => childrenOf(one, name)[0], parent)
}

// Deeper than any program nests; a file made to exhaust the stack goes further.
const deepest = 200

/** Every element of some names, in the order of the file, none inside another of them. */
export function descendantsOf(parent: Element | undefined, names: readonly string[], depth = 0): Element[] {
  if (depth > deepest) throw new ReadingStopped('broken')
  return childrenOf(parent).flatMap((one) =>
    names.includes(nameOf(one)) ? [one] : descendantsOf(one, names, depth + 1)
  )
}

/** The characters directly inside an element. */
export function charactersOf(one: Element): string {
  return one.children.filter((part) => typeof part === 'string').join('')
}

/** ECMA-376, part 3: a choice for programs that know an extension, a fallback for the others. */
function alternative(one: Element): Element[] {
  const options = one.children.filter((option) => typeof option !== 'string')
  const chosen = options.find((option) => nameOf(option) === 'Choice') ?? options[0]
  return childrenOf(chosen)
}
