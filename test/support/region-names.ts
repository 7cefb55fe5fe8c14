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
