import type {Line} from './line.ts'

// "(CU Boulder)": more words in brackets say something.
const longest = 3

/** Whether a word, or a bracket, belongs to a short form in brackets: "the University of Colorado (CU Boulder)". */
export function inShortForm({words}: Line, at: number): boolean {
  let open = at
  while (open > at - longest - 2 && words[open]?.text !== '(') open -= 1
  const close = words.findIndex(({text}, place) => place > open && text === ')')
  const inside = words.slice(open + 1, close)
  return (
    words[open]?.text === '(' &&
    close >= at &&
    inside.length > 0 &&
    inside.length <= longest &&
    inside.every(({capital}) => capital)
  )
}
