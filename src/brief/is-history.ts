/** The year in which a document was written, by its date as it stands: "Thursday, September 5, 2019"; undefined without one. */
export function yearOf(date: string): number | undefined {
  const [year] = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(date) ?? []
  return year === undefined ? undefined : Number(year)
}

/** Behind a preposition of two letters, in any of the languages: "in 1997", "en 1997", "im 19. Jahrhundert" not. */
const years = /(?<=(?:^|[^\p{L}])\p{L}{2} )(?:19|20)\d\d(?!\d|[.,:]\d)/gu

/** What happened in the year before may be what is compared. */
const newerThan = 2

/** Whether every year that a statement names lies some time before the document was written: "opened in 1997". */
export function isHistory(text: string, written: number | undefined): boolean {
  const named = text.match(years) ?? []
  return (
    written !== undefined && named.length > 0 && named.every((year) => Number(year) <= written - newerThan)
  )
}
