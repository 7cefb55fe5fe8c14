/**
 * The language that runs of text are marked with.
 *
 * Chinese by itself does not say in which characters it is written: programs look for them among the fonts of a region, and
 * LibreOffice drew most of them blank.
 *
 * @param lang
 *   BCP 47 tag of the article.
 */
export function runLanguage(lang: string): string {
  if (!/^zh(?:[-_]han[st])?$/i.test(lang)) return lang
  return `zh-${new Intl.Locale(lang.replace('_', '-')).maximize().region ?? 'CN'}`
}
