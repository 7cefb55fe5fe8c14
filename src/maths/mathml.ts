import {SaxesParser} from 'saxes'

/** An element of MathML, with nothing in it but elements or nothing but text. */
export interface MathmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly MathmlElement[]
  readonly text: string
}

/** Read MathML into a tree; nothing where it is nested deeper than a formula is. */
export function parseMathml(markup: string): MathmlElement | undefined {
  type Open = {name: string; attributes: Record<string, string>; children: Open[]; text: string}
  const parser = new SaxesParser<{xmlns: false}>({xmlns: false})
  const root: Open = {name: '', attributes: {}, children: [], text: ''}
  const open = [root]
  let deepest = 0
  parser.on('opentag', ({name, attributes}) => {
    const one = {name, attributes, children: [], text: ''}
    open.at(-1)?.children.push(one)
    open.push(one)
    deepest = Math.max(deepest, open.length)
  })
  parser.on('text', (text) => {
    const inner = open.at(-1)
    if (inner) inner.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(markup).close()
  return deepest > mostDeep ? undefined : root.children[0]
}

/** A tree as MathML. */
export function mathmlMarkup({name, attributes, children, text}: MathmlElement): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  const inner = children.length > 0 ? children.map(mathmlMarkup).join('') : escaped(text)
  return `<${name}${given.join('')}>${inner}</${name}>`
}

/** Text between tags or in an attribute. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** So many levels are more than anybody reads; programs that show slides have not been seen to take many more. */
export const mostDeep = 60
