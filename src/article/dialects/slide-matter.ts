import type {Heading, Paragraph, Root, RootContent} from 'mdast'
import type {VFile} from 'vfile'
import {info, warn} from '../../messages.ts'
import {optionsIn} from '../options-in.ts'
import type {Source} from '../positions.ts'
import {sanitise} from '../sanitise.ts'
import type {SlideOptions} from '../slide-options.ts'
import {publicPath} from './public-folder.ts'

declare module 'mdast' {
  interface HeadingData {
    /** What the front matter of its slide asks for. */
    asked?: SlideOptions
    /** It is the title of one of several files, but the first. */
    opensFile?: true
  }
}

/**
 * A tree without the front matter of single slides, as Slidev has it: fields between `---` and `---`, which Markdown takes
 * for a break and a heading. A title there is the heading of its slide, where that has none, and its heading is asked to be hidden
 * or to fade in; its picture stands on it, and what else is there is said once.
 */
export function withoutSlideMatter(tree: Root, source: Source, file: VFile): Root {
  let isSaid = false
  const children = tree.children.flatMap((node, index, all): RootContent[] => {
    if (node.type !== 'heading') return [node]
    const fields = fieldsAt(all, index)
    const before = fieldsAt(all, index - 1)
    if (!fields) return [before ? asking(node, before) : node]
    const title = fields.get('title')
    const picture = pictureIn(fields, node)
    const from = fields.get('src')
    if (from) warn(file, 'include-refused', node.position, {target: from})
    const read = [
      'title',
      'src',
      ...Object.keys(optionsIn(fields) ?? {}),
      ...(picture ? ['layout', 'image'] : [])
    ]
    const rest = [...fields.keys()].filter((name) => !read.includes(name))
    if (!isSaid && rest.length > 0) info(file, 'slide-matter', node.position, {names: rest})
    isSaid ||= rest.length > 0
    const isNamed = title && all[index + 1]?.type !== 'heading'
    return [...(isNamed ? [asking(headed(node, title), fields)] : []), ...(picture ? [picture] : [])]
  })
  return {...tree, children}

  function fieldsAt(all: readonly RootContent[], index: number) {
    const node = all[index]
    return node && all[index - 1]?.type === 'thematicBreak' ? fieldsIn(node, source) : undefined
  }
}

/** The picture of a slide whose layout is that of one: `image-right`, `image-left`, or `image`, which it fills. */
function pictureIn(fields: ReadonlyMap<string, string>, {position}: Heading): Paragraph | undefined {
  const [layout, side] = /^image(?:-(left|right))?$/.exec(fields.get('layout') ?? '') ?? []
  const url = fields.get('image')
  if (!url || layout === undefined) return undefined
  const wish = side === 'left' || side === 'right' ? ({side} as const) : ({isFull: true} as const)
  const at = position && {position}
  return {type: 'paragraph', children: [{type: 'image', url, alt: '', data: {wish}, ...at}], ...at}
}

function asking(heading: Heading, fields: ReadonlyMap<string, string>): Heading {
  const asked = optionsIn(fields)
  return asked ? {...heading, data: {...heading.data, asked}} : heading
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
    const bare = value.replace(/^(["'])(.*)\1$/, '$2')
    fields.set(name, name === 'background' ? publicPath(bare) : bare)
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
    'layoutClass level name preload routeAlias src theme title transition url zoom'
  ).split(' ')
)
