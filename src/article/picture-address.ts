/** Where a picture is, by the words of the article alone. */
export type PictureAddress =
  | {readonly type: 'path'; readonly path: string}
  /** Of the web, written into the address itself, of another kind such as `file:`, or from the root of a disk. */
  | {readonly type: 'remote' | 'data' | 'scheme' | 'absolute' | 'none'}

/** Tell a relative path from every other address, none of which is followed. */
export function pictureAddress(url: string): PictureAddress {
  const trimmed = url.trim()
  const kind = kinds.find(([sign]) => sign.test(trimmed))?.[1]
  return kind ? {type: kind} : {type: 'path', path: decoded(trimmed)}
}

const kinds: readonly (readonly [RegExp, Exclude<PictureAddress['type'], 'path'>])[] = [
  [/^$/, 'none'],
  [/^(?:https?:|ftp:)?\/\//i, 'remote'],
  [/^https?:/i, 'remote'],
  [/^data:/i, 'data'],
  // A single letter before a colon is a drive of Windows.
  [/^(?:[/\\~]|[a-z]:)/i, 'absolute'],
  [/^[a-z][a-z\d+.-]+:/i, 'scheme']
]

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    // A percent sign that escapes nothing is part of the name.
    return path
  }
}
