import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {isMap, parseDocument, type YAMLMap} from 'yaml'
import {info} from '../../messages.ts'
import {matterFields} from '../matter-fields.ts'
import type {Matter} from '../matter-types.ts'
import {textOf} from '../yaml-words.ts'
import {commentsIn} from './comments-in.ts'
import {groundOf} from './ground-of.ts'

/**
 * A deck of Marp's without the comments that are directives, and what they say of the whole deck.
 *
 * Of several that say the same the first counts, as front matter has no place for what one slide has otherwise. What is
 * not read is said once.
 */
export function takeDirectives(tree: Root, file: VFile): {readonly tree: Root; readonly matter: Matter} {
  const matter: Record<string, unknown> = {}
  const unread = new Set<string>()
  let first = tree.position
  const children = tree.children.filter((node) => {
    const maps = node.type === 'html' ? commentsIn(node.value).map(directivesIn) : []
    for (const {key, value} of maps.flatMap((map) => map?.items ?? [])) {
      const name = textOf(key) ?? ''
      const field = deckWide.has(name) ? matterFields[name] : undefined
      const read = field && !(field.name in matter) ? field.read(value, nowhere) : undefined
      if (field && read !== undefined) matter[field.name] = read
      // Its slide has it already.
      else if (!groundOf(name, textOf(value) ?? '')) {
        if (unread.size === 0) first = node.position
        unread.add(name)
      }
    }
    return !(maps.length > 0 && maps.every(Boolean))
  })
  if (unread.size > 0) info(file, 'directive-unread', first, {names: [...unread]})
  // Each value was read by the field of its name.
  return {tree: {...tree, children}, matter: matter as Matter}
}

/** The directives in a block of HTML that is nothing but comments. */
export function directivesOf(html: string): ReadonlyMap<string, string> {
  const pairs = commentsIn(html).flatMap((comment) => directivesIn(comment)?.items ?? [])
  return new Map(pairs.map(({key, value}) => [textOf(key) ?? '', textOf(value) ?? '']))
}

/** The fields in a comment, where they are directives; undefined where it is a note. */
function directivesIn(comment: string): YAMLMap | undefined {
  if (!/^[_$]?[A-Za-z]+:/.test(comment)) return undefined
  // As Marp does: a colour that begins with the sign of comments is one all the same.
  const loose = comment.replace(/^([_$]?\w*[cC]olor:[ \t]*)(#[\da-fA-F]+)[ \t]*$/gm, '$1"$2"')
  const {contents, errors} = parseDocument(loose, {prettyErrors: false, schema: 'core', logLevel: 'silent'})
  const isRead = errors.length === 0 && isMap(contents)
  return isRead && contents.items.every(({key}) => names.has(textOf(key)?.replace(/^[_$]/, '') ?? ''))
    ? contents
    : undefined
}

const nowhere = () => ({start: {line: 1, column: 1}, end: {line: 1, column: 1}})

/** The directives that say of a deck what front matter says. */
const deckWide: ReadonlySet<string> = new Set([
  'title',
  'author',
  'description',
  'keywords',
  'footer',
  'paginate',
  'size',
  'headingDivider'
])

/** All directives of Marp. */
const names: ReadonlySet<string> = new Set([
  ...deckWide,
  ...(
    'theme style math marp lang url image header class color backgroundColor backgroundImage backgroundPosition ' +
    'backgroundRepeat backgroundSize transition'
  ).split(' ')
])
