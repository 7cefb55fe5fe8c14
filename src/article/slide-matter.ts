import type {Heading, Root, RootContent} from 'mdast'
import type {VFile} from 'vfile'
import {info} from '../messages.ts'
import type {Source} from './positions.ts'
import {sanitise} from './sanitise.ts'

/**
 * A tree without the front matter of single slides, as Slidev has it: fields between `---` and `---`, which Markdown takes
 * for a break and a heading. A title there is the heading of its slide, where that has none; what else is there is said once.
 */
export function withoutSlideMatter(tree: Root, source: Source, file: VFile): Root {
  let isSaid = false
  const children = tree.children.flatMap((node, index, all): RootContent[] => {
    const fields = isAfterBreak(all, index) ? fieldsIn(node, source) : undefined
    if (!fields || node.type !== 'heading') return [node]
    const title = fields.get('title')
    const rest = [...fields.keys()].filter((name) => name !== 'title')
    if (!isSaid && rest.length > 0) info(file, 'slide-matter', node.position, {names: rest})
    isSaid ||= rest.length > 0
    return title && all[index + 1]?.type !== 'heading' ? [headed(node, title)] : []
  })
  return {...tree, children}
}

function isAfterBreak(all: readonly RootContent[], index: number): boolean {
  return all[index - 1]?.type === 'thematicBreak'
}

/** The fields that a heading underlined by `---` is; undefined where it is a heading. */
function fieldsIn(node: RootContent, source: Source): ReadonlyMap<string, string> | undefined {
  if (node.type !== 'heading' || node.depth !== 2) return undefined
  const lines = source.text.slice(node.position?.start.offset, node.position?.end.offset).split(/\r\n?|\n/)
  if (!/^-{3,}[ \t]*$/.test(lines.pop() ?? '')) return undefined
  const fields = new Map<string, string>()
  for (const line of lines) {
    // A value of several lines stands further in.
    if (/^[ \t]+\S/.test(line) && fields.size > 0) continue
    const [, name = '', value = ''] = /^([A-Za-z]+):(?:[ \t]+(.*?))?[ \t]*$/.exec(line) ?? []
    if (!names.has(name)) return undefined
    fields.set(name, value.replace(/^(["'])(.*)\1$/, '$2'))
  }
  return fields
}

function headed(node: Heading, title: string): Heading {
  return {
    ...node,
    children: [{type: 'text', value: sanitise(title), ...(node.position && {position: node.position})}]
  }
}

/** The fields of a slide in Slidev's own themes: no other first words make a heading one. */
const names: ReadonlySet<string> = new Set(
  (
    'background backgroundSize class clicks clicksStart color css disabled dragPos fonts hide hideInToc image layout ' +
    'level name preload routeAlias src theme title transition url zoom'
  ).split(' ')
)
