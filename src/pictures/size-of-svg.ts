/** How large an SVG wants to be, by its width, its height and its view box; undefined where it does not say. */
export function sizeOfSvg(
  attributes: ReadonlyMap<string, string>
): {readonly width: number; readonly height: number} | undefined {
  const box = (attributes.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const [, , across = 0, down = 0] = box.length === 4 ? box : []
  const hasBox = isSize(across) && isSize(down)
  const given = {width: lengthOf(attributes.get('width')), height: lengthOf(attributes.get('height'))}
  const width = given.width ?? (hasBox ? (given.height ? (given.height * across) / down : across) : undefined)
  const height = given.height ?? (hasBox && width ? (width * down) / across : undefined)
  return width && height && isSize(width) && isSize(height) ? {width, height} : undefined
}

/** Pixels of a length, 96 to an inch (CSS Values 4, 5.2); nothing for shares of something else. */
function lengthOf(length: string | undefined): number | undefined {
  // No two parts can take the same letters, or a long attribute would be divided in every way there is.
  const [, digits = '', unit = ''] =
    /^\+?((?:\d*\.)?\d+(?:e[+-]?\d+)?)\s*([a-z]*)$/i.exec((length ?? '').trim()) ?? []
  const pixels = Number(digits) * (units[unit.toLowerCase()] ?? Number.NaN)
  return isSize(pixels) ? pixels : undefined
}

const units: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  em: 16,
  rem: 16,
  ex: 8
}

function isSize(pixels: number): boolean {
  return pixels > 0 && Number.isFinite(pixels)
}
