import type {Box, Run, TextParagraph} from '../frame/types.ts'
import {stretchesOf} from '../text/stretches.ts'

/** A box whose words in another script than that of the deck have a language of their own, for spelling and reading aloud. */
export function withLanguages(box: Box, lang: string): Box {
  const told = (one: TextParagraph): TextParagraph => ({
    ...one,
    runs: one.runs.flatMap((run) => toldRuns(run, lang))
  })
  if (box.type === 'text') return {...box, paragraphs: box.paragraphs.map(told)}
  if (box.type !== 'table') return box
  const rows = box.rows.map((row) => ({...row, cells: row.cells.map((cell) => cell.map(told))}))
  return {...box, rows}
}

/** Code and formulas are in no language. */
function toldRuns(run: Run, lang: string): readonly Run[] {
  if (run.font === 'mono' || run.formula) return [run]
  const stretches = stretchesOf(run.text, lang)
  return stretches.length === 1 && !stretches[0]?.lang ? [run] : stretches.map((one) => ({...run, ...one}))
}
