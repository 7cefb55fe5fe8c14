import type {Act} from './grammar.ts'
import type {ReportedForm} from './reporting.ts'

/**
 * Forms of verbs from a compact table.
 *
 * @param table
 *   A line a kind: act, then `+` where it may follow what is said and `?` where it denies a claim, then ` | ` and the forms;
 *   after `>` the words at the end of the clause that belong to the form: `teilte>mit`, `gab>bekannt/an`.
 */
export function reportedForms(table: string): ReadonlyMap<string, ReportedForm> {
  const forms = new Map<string, ReportedForm>()
  for (const line of table.trim().split('\n')) {
    const [head = '', words = ''] = line.split('|').map((part) => part.trim())
    const act = head.replace(/[+?]/g, '') as Act // The tables hold acts only.
    for (const word of words.split(/\s+/)) {
      const [form = '', particles] = word.split('>')
      forms.set(form, {
        act,
        closes: head.includes('+'),
        rejects: head.includes('?'),
        ...(particles !== undefined && {particles: new Set(particles.split('/'))})
      })
    }
  }
  return forms
}
