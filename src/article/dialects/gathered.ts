import type {RootContent} from 'mdast'
import type {Div} from '../divs.ts'

/** Blocks beside each other as the div that pandoc's fences would make of them; nothing where there are none. */
export function gathered(name: string, children: readonly RootContent[]): readonly Div[] {
  const [first, last] = [children[0]?.position, children.at(-1)?.position]
  if (!first || !last) return []
  const position = {start: first.start, end: last.end}
  return [{type: 'div', name, attributes: '', isClosed: true, children: [...children], position}]
}
