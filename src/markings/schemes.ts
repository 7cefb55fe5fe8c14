/** A step of a handling scheme: its words, and its colours where the scheme says them. */
export interface Step {
  readonly words: string
  readonly color?: `#${string}`
  readonly ground?: `#${string}`
}

const black = '#000000'

// FIRST, Traffic Light Protocol 2.0: the five labels, from the one for everybody to the one for those named, and their
// colours, which stand on black.
const lights: readonly Step[] = [
  {words: 'TLP:CLEAR', color: '#FFFFFF', ground: black},
  {words: 'TLP:GREEN', color: '#33FF00', ground: black},
  {words: 'TLP:AMBER', color: '#FFC000', ground: black},
  {words: 'TLP:AMBER+STRICT', color: '#FFC000', ground: black},
  {words: 'TLP:RED', color: '#FF2B2B', ground: black}
]

/** The labels of the Traffic Light Protocol. */
export const trafficLight: readonly string[] = lights.map(({words}) => words)

/** Handling schemes that are known by name; in each the steps rise. Whatever is in none of them is text like any other. */
export const schemes: readonly (readonly Step[])[] = [
  lights,
  ladder('OFFICIAL', 'OFFICIAL-SENSITIVE', 'SECRET', 'TOP SECRET'),
  ladder('UNCLASSIFIED', 'RESTRICTED', 'CONFIDENTIAL', 'SECRET', 'TOP SECRET'),
  ladder('NATO UNCLASSIFIED', 'NATO RESTRICTED', 'NATO CONFIDENTIAL', 'NATO SECRET', 'COSMIC TOP SECRET'),
  ladder('PUBLIC', 'INTERNAL', 'CONFIDENTIAL', 'STRICTLY CONFIDENTIAL')
]

function ladder(...words: readonly string[]): Step[] {
  return words.map((one) => ({words: one}))
}
