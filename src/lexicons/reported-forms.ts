import type {Act} from './grammar.ts'
import type {ReportedForm} from './reporting.ts'

/**
 * Forms of verbs from a compact table.
 *
 * @param table
 *   A line a kind: act, then `+` where it may follow what is said and `?` where it denies a claim, then ` | ` and the forms;
 *   after `>` the words at the end of the clause that belong to the form: `teilte>mit`, `gab>bekannt/an`; after `>~` those that
 *   follow it at once: `mis>~en-garde`.
 */
export function reportedForms(table: string): ReadonlyMap<string, ReportedForm> {
  const forms = new Map<string, ReportedForm>()
  for (const line of table.trim().split('\n')) {
    const [head = '', words = ''] = line.split('|').map((part) => part.trim())
    const act = head.replace(/[+?]/g, '') as Act // The tables hold acts only.
    for (const word of words.split(/\s+/)) {
      const [form = '', more] = word.split('>')
      const belonging = more?.split('/') ?? []
      const particles = belonging.filter((one) => !one.startsWith('~'))
      const phrases = belonging.filter((one) => one.startsWith('~')).map((one) => one.slice(1).split('-'))
      forms.set(form, {
        act,
        closes: head.includes('+'),
        rejects: head.includes('?'),
        ...(particles.length > 0 && {particles: new Set(particles)}),
        ...(phrases.length > 0 && {phrases})
      })
    }
  }
  return forms
}
