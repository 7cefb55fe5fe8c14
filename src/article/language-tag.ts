/** A BCP 47 tag as it is written properly, `pt-BR` of `pt_br`; undefined where it is none, or names no language. */
export function languageTag(text: string): string | undefined {
  const tag = text.replaceAll('_', '-')
  if (!/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(tag)) return undefined
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    // Intl says by throwing that a tag is not well formed.
    return undefined
  }
}
