import type {NumberFormat} from '../../charts/types.ts'

/** A number format as sheets and charts have it (ECMA-376, 18.8.31): `"€"#,##0.0" m"`. */
export function numberCode({before, after, decimals, leastDecimals, grouped}: NumberFormat): string {
  // With none that is always there a whole number would end in the mark: "5.".
  const always = leastDecimals === 0 ? decimals : Math.min(leastDecimals, decimals)
  const fraction = `${'0'.repeat(always)}${'#'.repeat(decimals - always)}`
  const digits = `${grouped ? '#,##0' : '0'}${decimals > 0 ? `.${fraction}` : ''}`
  return `${literal(before)}${digits}${literal(after)}`
}

/** Of the marks on an axis, which stand at round numbers: as many decimals as their steps have. */
export function axisCode(format: NumberFormat, values: readonly number[]): string {
  const span = Math.max(0, ...values) - Math.min(0, ...values)
  // Programs draw at most ten steps, of 1, 2 or 5 times a power of ten.
  const step = span / 10
  const power = 10 ** Math.floor(Math.log10(step))
  const round = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= step) ?? power
  const decimals = span > 0 ? Math.max(0, -Math.floor(Math.log10(round) + 1e-9)) : 0
  return numberCode({...format, decimals: Math.min(decimals, 6), leastDecimals: Math.min(decimals, 6)})
}

function literal(text: string): string {
  return text === '' ? '' : `"${text.replaceAll('"', '')}"`
}
