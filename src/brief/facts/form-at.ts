import type {Grammar, SpeechForm} from '../../lexicons/grammar.ts'
import type {Line} from './line.ts'

/** What a verb does, with the particle that it needs; undefined where that does not follow. */
export function formAt(line: Line, at: number, {speech, phrasal}: Grammar): SpeechForm | undefined {
  const lower = line.words[at]?.lower ?? ''
  const fits = ({particle}: SpeechForm) =>
    particle?.split(' ').every((part, offset) => line.words[at + 1 + offset]?.lower === part) ?? true
  const fitting = phrasal
    .get(lower)
    ?.find((form) => (form.kind === 'quoting' ? quotes(line, at, form) : fits(form)))
  const form = fitting ?? speech.get(lower)
  return form && (form.kind === 'quoting' || fits(form)) ? form : undefined
}

// "spoke of the many “letters …”": so many words may stand before the quotation.
const farthestQuotation = 10
// Fewer quoted words are a name or a title, unless something is called so.
const fewestQuoted = 3

/** "spoke of “…”", "attacked the plan as “…”": whether a quotation follows the particle before the clause ends. */
function quotes({words}: Line, at: number, {particle}: SpeechForm): boolean {
  const opens = words.findIndex(({quoted}, place) => place > at && quoted)
  const between = words.slice(at + 1, opens)
  const quoted = words.slice(opens + 1)
  const closes = quoted.findIndex((word) => !word.quoted)
  const length = (closes < 0 ? quoted : quoted.slice(0, closes)).filter(({kind}) => kind !== 'mark').length
  return (
    opens > at &&
    between.length <= farthestQuotation &&
    between.some(({lower}) => lower === particle) &&
    between.every(({kind}) => kind !== 'mark') &&
    length >= fewestQuoted
  )
}
