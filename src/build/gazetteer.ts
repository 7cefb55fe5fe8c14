import type {Gazetteer} from '../lexicons/place.ts'

/**
 * The regions of ISO 3166-1 in use, with their names in a language as CLDR has them.
 *
 * Codes that were given up resolve to what came after them ("SU" to Russia) and are left out.
 */
export function regionNames(lang: string): ReadonlyMap<string, string> {
  const display = new Intl.DisplayNames([lang], {type: 'region', fallback: 'none'})
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  return new Map(
    codes.flatMap((code) => {
      const name = new Intl.Locale(`und-${code}`).region === code ? display.of(code) : undefined
      return name === undefined ? [] : [[code, name.replaceAll('’', "'")] as const]
    })
  )
}

/** Lines `CODE | name` for the regions that a gazetteer does not know yet: the start of its next table. */
export function missingRegions(gazetteer: Gazetteer): readonly string[] {
  const known = new Set([...gazetteer.names.values()].map((place) => place.code))
  return [...regionNames(gazetteer.lang)]
    .filter(([code]) => !known.has(code))
    .map(([code, name]) => `${code} | ${name}`)
}
