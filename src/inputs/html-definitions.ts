import type {Element, ElementContent} from 'hast'
import type {Handle, State} from 'hast-util-to-mdast'
import type {List, ListItem, Paragraph, Strong} from 'mdast'

/** A list of terms: each an item, set in bold, and its definitions a list under it. */
export const definitionHandlers: Readonly<Record<string, Handle>> = {
  dl: (state: State, node: Element) => {
    const list = emptyList()
    let home = list
    for (const child of node.children.flatMap(ungrouped)) {
      if (child.tagName === 'dt') {
        home = emptyList()
        list.children.push(placed(state, child, {...item, children: [termOf(state, child), home]}))
      } else home.children.push(placed(state, child, {...item, children: state.toFlow(state.all(child))}))
    }
    return placed(state, node, list)
  }
}

const item = {type: 'listItem', spread: false} as const

function emptyList(): List {
  return {type: 'list', ordered: false, spread: false, children: []}
}

/** The terms and definitions of a list, those in groups too. */
function ungrouped(node: ElementContent): Element[] {
  if (node.type !== 'element') return []
  if (node.tagName === 'div') return node.children.flatMap(ungrouped)
  return node.tagName === 'dt' || node.tagName === 'dd' ? [node] : []
}

function termOf(state: State, node: Element): Paragraph {
  // What the converter gives for the inside of a term is phrasing, unless the page puts blocks there.
  const strong: Strong = {type: 'strong', children: state.all(node) as Strong['children']}
  return placed(state, node, {type: 'paragraph', children: [placed(state, node, strong)]})
}

function placed<Made extends List | ListItem | Paragraph | Strong>(
  state: State,
  node: Element,
  made: Made
): Made {
  state.patch(node, made)
  return made
}
