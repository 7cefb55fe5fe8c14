import type {Element, ElementContent} from 'hast'
import {defaultHandlers, type Handle, type State} from 'hast-util-to-mdast'
import type {PhrasingContentMap} from 'mdast'
import {escaped} from '../maths/mathml.ts'
import {isRead, readEquation} from '../maths/read-equation.ts'
import {elementsIn} from './elements-in.ts'
import {hasClass} from './has-class.ts'
import {textOf} from './text-of.ts'

/** Formulas of a page, by their TeX where the page has it beside them; what is not read stays the text that it is. */
export const mathsHandlers: Readonly<Record<string, Handle>> = {
  math: (state: State, node: Element) => {
    const value = [teXOf(node), markupOf(withoutAnnotations(node))].find(
      (one) => one !== undefined && isRead(readEquation(one))
    )
    if (value === undefined) return state.all(withoutAnnotations(node))
    const isDisplayed = node.properties.display === 'block'
    // By this name the converter takes it for what stands among words.
    const made: PhrasingContentMap['inlineMath'] = {
      type: 'inlineMath',
      value,
      isDisplayed,
      data: {hName: 'span'}
    }
    state.patch(node, made)
    return made
  },
  // What KaTeX draws of a formula that stands before it.
  span: (state: State, node: Element) => {
    return hasClass(node, 'katex-html') ? undefined : defaultHandlers.span(state, node)
  }
}

/** The TeX that a formula was made from, as pandoc, KaTeX and Wikipedia leave it. */
function teXOf(node: Element): string | undefined {
  const annotation = elementsIn(node, 'annotation').find(({properties}) =>
    /\btex\b/i.test(`${properties.encoding ?? ''}`)
  )
  return (annotation && textOf(annotation)) || undefined
}

/** A formula without what is told of it besides. */
function withoutAnnotations(node: Element): Element {
  const children = node.children
    .filter((child) => child.type !== 'element' || !child.tagName.startsWith('annotation'))
    .map((child) => (child.type === 'element' ? withoutAnnotations(child) : child))
  return {...node, children}
}

function markupOf(node: Element): string {
  const attributes = Object.entries(node.properties).flatMap(([name, value]) =>
    typeof value === 'string' && /^[a-z]+$/i.test(name) ? [` ${name.toLowerCase()}="${escaped(value)}"`] : []
  )
  return `<${node.tagName}${attributes.join('')}>${node.children.map(innerOf).join('')}</${node.tagName}>`
}

function innerOf(child: ElementContent): string {
  if (child.type === 'text') return escaped(child.value)
  return child.type === 'element' ? markupOf(child) : ''
}
