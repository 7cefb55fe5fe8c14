import type {Heading, Root, RootContent} from 'mdast'
import {VFile} from 'vfile'
import type {Matter} from '../article/matter-types.ts'
import {type Source, sourceOf} from '../article/positions.ts'
import {titleIn} from '../article/title-in.ts'
import {type Joined, translatedOf} from '../article/translated-of.ts'
import {isDraft, warnOfLostMatter} from '../draft/is-draft.ts'
import {fail} from '../messages.ts'
import type {FilePart} from '../own-place.ts'
import {joinedMatter} from './joined-matter.ts'
import {movedBehind} from './moved-behind.ts'
import {namesOf} from './names-of.ts'

/**
 * Several files as one, in their order; one alone as it is.
 *
 * Each is read by itself, in its own dialect; its footnotes and definitions are its own. The front matter is that of the
 * first, and what it does not say is taken from the next that does. The title of any other file opens a part of the deck.
 * What is said about the whole is left on the files.
 *
 * @throws VFileMessage where one cannot be read, or is a draft.
 */
export function joinFiles(files: readonly VFile[]): VFile {
  const [first, ...more] = files
  if (!first || more.length === 0) return first ?? new VFile()
  const read = files.map((file, index) => opened(file, index))
  const whole = new VFile({value: read.map(({source}) => source.text).join('\n'), cwd: first.cwd})
  if (first.path) whole.path = first.path
  const parts = partsOf(whole, files, read)
  const moved = read.map(({source: _, ...one}, index) => movedBehind(one, parts[index], index))
  whole.data.parts = parts
  whole.data.joined = {
    tree: {type: 'root', children: moved.flatMap(({tree}) => tree.children)},
    matter: joinedMatter(
      moved.map(({matter}) => matter),
      files
    ),
    title: moved[0]?.title
  }
  return whole
}

interface Read extends Joined {
  readonly source: Source
}

function opened(file: VFile, index: number): Read {
  if (!file.data.tree && isDraft(file)) fail(file, 'draft-joined', {line: 2, column: 1}, undefined)
  warnOfLostMatter(file)
  const source = sourceOf(file)
  const {tree, matter} = translatedOf(file, source)
  const title = titleIn(tree, matter, source)
  return index === 0
    ? {source, tree, matter, title}
    : {source, tree: withOpening(tree, matter, title), matter, title: undefined}
}

/** Where each file begins in the whole. */
function partsOf(whole: VFile, files: readonly VFile[], read: readonly Read[]): readonly FilePart[] {
  const names = namesOf(files)
  const {pointAt} = sourceOf(whole)
  let offset = 0
  return files.map((file, index) => {
    const part = {file, name: names[index] ?? '', lines: pointAt(offset).line - 1, offset}
    offset += (read[index]?.source.text.length ?? 0) + 1
    return part
  })
}

/** A tree that opens a part of the deck with its title, or, where it has none, the next slide. */
function withOpening(tree: Root, matter: Matter, title: Heading | undefined): Root {
  const [front] = tree.children
  const start = front?.type === 'yaml' ? front : undefined
  const children = start ? tree.children.slice(1) : tree.children
  const place = start?.position ?? children[0]?.position
  const position = place && {start: place.start, end: place.start}
  const at = position ? {position} : {}
  const heading: Heading | undefined =
    title ??
    (matter.title === undefined
      ? undefined
      : {type: 'heading', depth: 1, children: [{type: 'text', value: matter.title, ...at}], ...at})
  if (!heading) return {...tree, children: [{type: 'thematicBreak', ...at}, ...children]}
  const rest = children.filter((node) => node !== heading)
  const opening: RootContent = {...heading, data: {...heading.data, opensFile: true}}
  return {...tree, children: [opening, ...aboutIt(matter, heading), ...rest]}
}

/** What else a file says of itself goes to the notes: the cover is that of the first. */
function aboutIt({subtitle, author = [], date}: Matter, {position}: Heading): RootContent[] {
  const lines = [subtitle, author.join(', '), date].filter((line) => line !== undefined && line !== '')
  if (lines.length === 0 || !position) return []
  const value = lines.join(' · ')
  return [
    {
      type: 'div',
      name: 'notes',
      attributes: '',
      isClosed: true,
      children: [{type: 'paragraph', children: [{type: 'text', value, position}], position}],
      position
    }
  ]
}
