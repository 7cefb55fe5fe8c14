/**
 * The SHA-256 of bytes, in hexadecimal.
 *
 * Node's module for it is loaded with the first picture: most decks have none, and it would be a thirtieth of a short run.
 */
export function digestOf(bytes: Uint8Array): string {
  const {createHash} = process.getBuiltinModule('node:crypto')
  return createHash('sha256').update(bytes).digest('hex')
}
