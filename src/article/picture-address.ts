/** Where a picture is, by the words of the article alone. */
export type PictureAddress =
  | {readonly type: 'path'; readonly path: string}
  /** Written into the address itself, as Google Docs and others export pictures. */
  | {readonly type: 'written'; readonly bytes: Uint8Array}
  /** Of the web, written in another way than as base64, of another kind such as `file:`, or from the root of a disk. */
  | {readonly type: 'remote' | 'data' | 'scheme' | 'absolute' | 'none'}

/** Tell a relative path, and a picture in the address, from every other address, none of which is followed. */
export function pictureAddress(url: string): PictureAddress {
  const trimmed = url.trim()
  const written = /^data:image\/[\w.+-]+;base64,([\w+/=\s-]+)$/i.exec(trimmed)?.[1]
  if (written) return {type: 'written', bytes: Buffer.from(written, 'base64')}
  const kind = kinds.find(([sign]) => sign.test(trimmed))?.[1]
  return kind ? {type: kind} : {type: 'path', path: decoded(trimmed)}
}

/** An address for reading: a picture written into its own says nothing to a reader. */
export function shortAddress(url: string): string {
  return /^\s*data:/i.test(url) ? `${url.trim().slice(0, 24)}…` : url
}

const kinds: readonly (readonly [RegExp, Exclude<PictureAddress['type'], 'path' | 'written'>])[] = [
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
