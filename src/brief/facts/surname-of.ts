import {unaccented} from '../unaccented.ts'

/** The last word of a name, without accents, that is no mark of a generation: "Roe" of "James Roe Jr." */
export function surnameOf(name: string): string {
  const words = name.split(/[\s,]+/).filter(Boolean)
  return unaccented(words.findLast((word) => !generation.test(word)) ?? name)
}

const generation = /^(?:[JS]r\.?|I{2,3}|IV|Junior|Senior)$/
