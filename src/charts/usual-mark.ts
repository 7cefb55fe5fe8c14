import type {DecimalMark} from './types.ts'

/** The mark that parts fractions in a language (CLDR). */
export function usualMark(lang: string): DecimalMark {
  const parts = new Intl.NumberFormat(lang).formatToParts(1.5)
  return parts.some(({type, value}) => type === 'decimal' && value === ',') ? ',' : '.'
}
