import type {Figure} from '../../types.ts'
import {inBrackets} from '../counts.ts'
import {alone, type Line, wordCount} from '../line.ts'
import {type Numeral, numeralAt} from '../numerals.ts'
import type {Stage} from './phrase.ts'

const mostWords = 22

/** Money, shares, and numbers before a noun that is sure to be counted, quoted ones, too. */
export function cautiousCounts(stage: Stage): readonly Numeral[] {
  const {line, reporting} = stage
  if (line.long) return []
  const found: Numeral[] = []
  for (let at = 0; at < line.words.length; at++) {
    const numeral = numeralAt(line, at, reporting.counting)
    if (numeral === undefined) continue
    at = numeral.to - 1
    if (!inBrackets(line, numeral.from) && counts(stage, numeral)) found.push(numeral)
  }
  return found
}

/** The figures among what a sentence counts, each with the whole sentence, when it is short. */
export function cautiousFigures(line: Line, numbers: readonly Numeral[]): readonly Figure[] {
  if (line.quoted || wordCount(line.text) > mostWords) return []
  const figures: Figure[] = []
  for (const {from, surface, kind, digits} of numbers) {
    if (line.words[from]?.quoted || figures.some((one) => one.surface === surface)) continue
    // "35 Prozent" and "35%" are the same, but only one of them stands in the article.
    const numeral = kind === 'share' ? surface : digits
    figures.push({
      surface,
      numeral,
      point: {
        type: 'point',
        kind: 'extract',
        text: alone(line.text),
        from: [line.sentence],
        label: surface,
        numeral
      },
      weight: kind === 'money' ? 0.85 : 0.8
    })
  }
  return figures
}

function counts({line, reporting}: Stage, {kind, from, to, size, surface}: Numeral): boolean {
  const noun = line.words[to]
  // "11.240 puntos de luz" are no share.
  const isBare = reporting.counting.bareUnits.has(line.words[to - 1]?.lower ?? '')
  if (isBare && reporting.counting.unitLinks.has(noun?.lower ?? '')) return false
  if (kind === 'money' || kind === 'share') return true
  // "14 Vereine und zwei Schulen": the second of two is not what there is to know.
  if (!/\d/.test(surface) && reporting.pairing.has(line.words[from - 1]?.lower ?? '')) return false
  if (kind !== 'count' || size <= 1 || noun === undefined) return false
  if (reporting.counting.counted.has(noun.lower)) return true
  // Written in groups it is no year and no number of a house: whatever noun follows is counted.
  const isNoun = noun.kind === 'word' && !noun.quoted && !reporting.closed.has(noun.lower)
  return grouped.test(surface) && isNoun && noun.capital === reporting.nounsCapital
}

const grouped = /^\d{1,3}(?:[.\s]\d{3})+$/
