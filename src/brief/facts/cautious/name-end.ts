import type {Reporting} from '../../../lexicons/reporting.ts'
import type {Word} from '../words.ts'

const mostWords = 4

/** The place after the capitalised words of a name that starts at a place; the place itself where none does. */
export function nameEnd(
  words: readonly Word[],
  from: number,
  {nameParticles, articles, nounsCapital, closed, calendar}: Reporting
): number {
  let end = from
  while (end - from < mostWords) {
    const word = words[end]
    // "sagte Jan Holm | der Zeitung": an article belongs to a name behind a particle alone, "van der Berg".
    const after = nameParticles.has(words[end - 1]?.lower ?? '')
    const article = nounsCapital && articles.has(word?.lower ?? '') && !after
    const next = words[end + 1]
    const goesOn = next?.capital === true || (nounsCapital && articles.has(next?.lower ?? ''))
    const particle = end > from && nameParticles.has(word?.lower ?? '') && !article && goesOn
    const part = word?.capital === true && !word.quoted && word.kind === 'word'
    if (!particle && !part) break
    if (
      part &&
      (closed.has(word.lower) || calendar.weekdays.has(word.lower) || calendar.months.has(word.lower))
    )
      break
    end += 1
  }
  return words[end]?.capital === true && end - from === mostWords ? from : end
}
