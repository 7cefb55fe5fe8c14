import type {Scene} from './attribution.ts'

/** The place of the form of "be" that carries a participle: "was strongly | condemned"; undefined where none does. */
export function copulaBefore({line: {words}, setting: {grammar}}: Scene, at: number): number | undefined {
  const isCopula = (place: number) => grammar.copulas.has(words[place]?.lower ?? '')
  let before = at - 1
  while (before > 0 && !isCopula(before) && grammar.betweenSubjectAndVerb.has(words[before]?.lower ?? ''))
    before -= 1
  return isCopula(before) ? before : undefined
}
