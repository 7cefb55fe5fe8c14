import type {Stage} from './phrase.ts'

/** Whether a sentence opens with a word that needs the one before: "Er", "Cela", "Esta medida"; not "Diese Woche". */
export function needsBefore({line, reporting}: Stage): boolean {
  if (line.long) return false
  const {words} = line
  let at = 0
  while (at < 3 && reporting.connectives.has(words[at]?.lower ?? ''))
    at += words[at + 1]?.text === ',' ? 2 : 1
  const first = words[at]
  if (first === undefined || first.quoted || !reporting.pointers.has(first.lower)) return false
  return !reporting.pointersAt.has(words[at + 1]?.lower ?? '')
}
