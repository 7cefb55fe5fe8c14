/** The text of a part that somebody else wrote: UTF-8 or, which is rare, UTF-16 with its mark (ECMA-376 part 2, 8.1.4). */
export function decodePart(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes), {ignoreBOM: true}).decode(bytes)
}

/** Text as bytes, as those of another part are encoded. */
export function encodePart(text: string, like: Uint8Array): Uint8Array {
  const encoding = encodingOf(like)
  if (encoding === 'utf-8') return Buffer.from(text)
  const bytes = Buffer.from(text, 'utf16le')
  return encoding === 'utf-16le' ? bytes : bytes.swap16()
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
