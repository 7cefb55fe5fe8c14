import type {Stage} from './phrase.ts'

/** Words of a sentence among which a subject behind its verb stands: "Bisher legt sie …". */
const opening = 4

/**
 * Whether a sentence opens with a word that needs the one before: "Er", "Cela", "Esta medida"; not "Diese Woche".
 *
 * Where the subject may follow its verb, it may stand behind that too, as long as nothing before has a name: "Bisher legt
 * sie …".
 */
export function needsBefore({line, reporting}: Stage): boolean {
  if (line.long) return false
  const {words} = line
  let at = 0
  while (at < 3 && reporting.connectives.has(words[at]?.lower ?? ''))
    at += words[at + 1]?.text === ',' ? 2 : 1
  const first = at
  for (; at < first + (reporting.verbSecond ? opening : 1); at++) {
    const word = words[at]
    if (word === undefined || word.quoted) return false
    if (at > first && (word.capital || word.kind !== 'word')) return false
    if (reporting.pointers.has(word.lower)) return !reporting.pointersAt.has(words[at + 1]?.lower ?? '')
  }
  return false
}
