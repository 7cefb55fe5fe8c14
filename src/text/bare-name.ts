/** A name by its letters and digits alone, in lower case: however it is spaced and pointed, it is the same. */
export function bareName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
