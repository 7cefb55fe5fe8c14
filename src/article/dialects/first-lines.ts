import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {info} from '../../messages.ts'
import type {Matter} from '../matter-types.ts'
import {plainText} from '../plain-text.ts'
import type {Source} from '../positions.ts'

/**
 * A deck of md2pptx's without the lines `name: value` that it opens with, and what its levels of headings mean: the first `#`
 * and the lines under it are the cover, `##` opens a part and `###` a slide.
 *
 * Nothing of these lines is read, which is said; any other document comes back as it is.
 */
export function takeFirstLines(
  tree: Root,
  source: Source,
  file: VFile
): {readonly tree: Root; readonly matter: Matter} | undefined {
  const [first, heading, under, next] = tree.children
  if (first?.type !== 'paragraph' || first.position?.start.offset !== 0) return undefined
  const lines = source.text.slice(0, first.position.end.offset).split(/\r\n?|\n/)
  const names = lines.map((line) => /^([A-Za-z][\w.]*):/.exec(line)?.[1])
  if (!names.every((name) => name !== undefined) || !names.some((name) => known.has(name.toLowerCase())))
    return undefined
  info(file, 'first-lines', first.position, {names})
  const rest = tree.children.slice(1)
  if (heading?.type !== 'heading' || heading.depth !== 1) return {tree: {...tree, children: rest}, matter: {}}
  const isCover = under?.type === 'heading' || (under?.type === 'paragraph' && next?.type === 'heading')
  const slideLevel = rest.some((node) => node.type === 'heading' && node.depth === 3) ? {slideLevel: 3} : {}
  if (!isCover) return {tree: {...tree, children: rest}, matter: slideLevel}
  const title = plainText(heading.children, source).text
  const subtitle = under.type === 'paragraph' ? plainText(under.children, source).text : ''
  return {
    tree: {...tree, children: rest.slice(under.type === 'paragraph' ? 2 : 1)},
    matter: {title, ...(subtitle && {subtitle}), ...slideLevel}
  }
}

/** Names that no letter or memo opens with. */
const known: ReadonlySet<string> = new Set(
  (
    'template master pagetitlesize sectiontitlesize sectionsubtitlesize basetextsize basetextdecrement numbers ' +
    'numbersheight monofont marginbase tablemargin tableheadingsize tableshadow contentsplit contentsplitdirection ' +
    'cardpercent cardlayout cardtitlealign cardcolour compacttables sectionsexpand sectionarrows spanclasses tempdir ' +
    'hidemetadata prettyprint topheadinglevel adjusttitles pagesubtitlesize codecolumns codeforeground codebackground ' +
    'fpratio slidetemplatelayout transition style.bgcolor style.fgcolor style.emphasis'
  ).split(' ')
)
