import type {Grammar} from '../../lexicons/grammar.ts'
import type {Line} from './line.ts'
import type {Numeral} from './numerals.ts'

/** Whether a number with its measure says only when or how often: "the past two decades", "five minutes before the end". */
export function placesInTime(
  {words}: Line,
  {from, to}: Pick<Numeral, 'from' | 'to'>,
  {measures, periods, moments}: Grammar
): boolean {
  const measured = measures.has(words[to]?.lower ?? '')
  return measured && (periods.has(words[from - 1]?.lower ?? '') || moments.has(words[to + 1]?.lower ?? ''))
}
