/** How the items of a list are numbered other than `1.`: as the first one would look. */
export const numberings = [
  '1)',
  '(1)',
  'a.',
  'a)',
  '(a)',
  'A.',
  'A)',
  '(A)',
  'i.',
  'i)',
  '(i)',
  'I.',
  'I)',
  '(I)'
] as const

/** How the items of a list are numbered, by the look of the first. */
export type Numbering = (typeof numberings)[number]

/** The number of an item as its reader sees it, such as `(iv)`. */
export function numberAs(value: number, numbering: Numbering | undefined): string {
  const form = numbering ?? '1.'
  return form.replace(/[1aAiI]/, (sign) => signs[sign]?.(value) ?? `${value}`)
}

const signs: Readonly<Record<string, (value: number) => string>> = {
  a: letter,
  A: (value) => letter(value).toUpperCase(),
  i: roman,
  I: (value) => roman(value).toUpperCase()
}

/** As PowerPoint goes on behind z: aa, bb, cc. */
function letter(value: number): string {
  const at = Math.max(0, value - 1)
  return String.fromCharCode(97 + (at % 26)).repeat(Math.floor(at / 26) + 1)
}

const numerals: readonly (readonly [string, number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1]
]

function roman(value: number): string {
  let left = value
  let text = ''
  for (const [sign, worth] of numerals)
    while (left >= worth) {
      text += sign
      left -= worth
    }
  return text
}

/** What a number in small letters may be worth: as a letter, as a Roman numeral, or both. */
export function valuesOf(text: string): {readonly a?: number; readonly i?: number} {
  const asLetter = /^[a-z]$/.test(text) ? text.charCodeAt(0) - 96 : undefined
  const asRoman = /^[ivxlcdm]{1,9}$/.test(text) ? worthOf(text) : undefined
  return {...(asLetter && {a: asLetter}), ...(asRoman && {i: asRoman})}
}

function worthOf(text: string): number | undefined {
  let rest = text
  let value = 0
  for (const [sign, worth] of numerals)
    while (rest.startsWith(sign)) {
      rest = rest.slice(sign.length)
      value += worth
    }
  return rest === '' && roman(value) === text ? value : undefined
}
