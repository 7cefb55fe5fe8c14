/** A name without its accents: papers spell them and leave them out. */
export function unaccented(name: string): string {
  return name.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
}
