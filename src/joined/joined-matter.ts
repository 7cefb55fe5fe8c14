import {dirname, isAbsolute, join, relative, sep} from 'node:path'
import type {VFile} from 'vfile'
import type {Matter} from '../article/matter-types.ts'
import {strictest} from '../markings/strictest.ts'

/**
 * The front matter of several files as one: that of the first, and what it does not say from the next that does.
 *
 * Title, subtitle and the background of the cover are those of the first alone. Of handling marks the strictest is the deck's; roles and marks of
 * headings are those of all.
 */
export function joinedMatter(matters: readonly Matter[], files: readonly VFile[]): Matter {
  const fitted = matters.map((matter, index) => (index === 0 ? matter : asOfLater(matter, files, index)))
  const marking = strictest(matters.map((one) => one.marking))
  const headingMarks = matters.flatMap((one) => one.headingMarks ?? [])
  const headingRoles = matters.flatMap((one) => one.headingRoles ?? [])
  return {
    ...Object.assign({}, ...[...fitted].reverse()),
    ...(marking !== undefined && {marking}),
    ...(headingMarks.length > 0 && {headingMarks}),
    ...(headingRoles.length > 0 && {headingRoles})
  }
}

/** What a later file may say of the deck, the paths in it seen from the first. */
function asOfLater(matter: Matter, files: readonly VFile[], index: number): Matter {
  const {title: _, subtitle: __, background: ___, theme, referenceDoc, ...rest} = matter
  const seen = (path: string) => seenFrom(files[0], files[index], path)
  return {
    ...rest,
    ...(theme !== undefined && {theme: isPath.test(theme) ? seen(theme) : theme}),
    ...(referenceDoc !== undefined && {referenceDoc: seen(referenceDoc)})
  }
}

const isPath = /[\\/]|\.(?:ya?ml|json)$/i

function seenFrom(first: VFile | undefined, file: VFile | undefined, path: string): string {
  if (isAbsolute(path)) return path
  return relative(dirname(first?.path ?? '-'), join(dirname(file?.path ?? '-'), path))
    .split(sep)
    .join('/')
}
