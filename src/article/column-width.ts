/** The `width` of a column, in per cent; undefined where none is given, or one that makes no column. */
export function columnWidth(attributes: string): number | undefined {
  const [, number, unit] = /\bwidth\s*[=:]\s*(?:"\s*)?(\d+(?:\.\d+)?)\s*(%?)/.exec(attributes) ?? []
  const width = Number(number) * (unit === '%' || Number(number) > 1 ? 1 : 100)
  return width >= 5 && width <= 95 ? width : undefined
}
