/** An ISO date in words, in the language of the deck, without a time of day; any other date as the author wrote it. */
export function longDate(date: string, lang: string): string {
  const [, iso] = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}.*)?$/.exec(date) ?? []
  if (iso === undefined) return date
  const day = new Date(`${iso}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return date
  // British order for plain English: the day first, as in most of the world.
  const locale = lang === 'en' ? 'en-GB' : lang
  return new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC'}).format(day)
}
