/** Templates for which brands have layouts by themselves. */
export const specials = ['quotation', 'contents', 'picture'] as const

/** A kind of slide that a brand may have a layout for. */
export type Special = (typeof specials)[number]

/** Words that a name holds, wherever they stand, and words that it begins with. In lower case, of English, German, French and Spanish. */
const names: Readonly<
  Record<Special, {readonly holds: readonly string[]; readonly begins: readonly string[]}>
> = {
  quotation: {
    holds: ['quote', 'quotes', 'quotation', 'zitat', 'zitate', 'citation', 'cita', 'citas', 'testimonial'],
    begins: []
  },
  contents: {
    holds: [
      'agenda',
      'table of contents',
      'inhaltsverzeichnis',
      'inhaltsübersicht',
      'tagesordnung',
      'gliederung',
      'sommaire',
      'ordre du jour',
      'table des matières',
      'orden del día',
      'sumario'
    ],
    begins: ['contents', 'outline', 'índice', 'plan', 'contenidos']
  },
  picture: {
    holds: [
      'full picture',
      'picture only',
      'image only',
      'vollbild',
      'nur bild',
      'image seule',
      'solo imagen'
    ],
    begins: [
      'picture',
      'image',
      'photo',
      'bild',
      'bildfolie',
      'großes bild',
      'foto',
      'title and picture',
      'title and image',
      'titel und bild',
      'titre et image',
      'título e imagen',
      'imagen'
    ]
  }
}

/** Whether a layout is called after a kind of slide; numbers and signs between words do not count. */
export function isSpecialName(special: Special, name: string): boolean {
  const words = ` ${name
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()} `
  const {holds, begins} = names[special]
  return holds.some((one) => words.includes(` ${one} `)) || begins.some((one) => words.startsWith(` ${one} `))
}
