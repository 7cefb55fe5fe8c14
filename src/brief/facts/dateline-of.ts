import type {Paragraph} from '../../article/types.ts'
import {datelineDays, datelineMonths, datelinePlaces} from '../../lexicons/dateline-words.ts'

/**
 * The place, and the agency, that a sentence is written from: "GENEVA — ", "NEW YORK (Wikinews) - ", "Berlin (dpa) - ",
 * "KANSAS CITY, Mo. – ", "KANSAS CITY, Mo.–(BUSINESS WIRE)–", "Berlin/Brussels – ", "Rye (England) (AP): ",
 * "VALPARAÍSO.- ", "QUÉBEC | ", "Berlin – "; empty where there is none.
 *
 * Only a name in capitals throughout, with a dash between spaces after it, or any with an agency or a day, or two with a stroke.
 * A dateline with a number that is no day stays, and one whose day the sentence counts from: "tomorrow".
 */
export function datelineOf(text: string): string {
  if (!opening.test(text)) return ''
  const [line = ''] =
    dateline().exec(text) ??
    wired().exec(text) ??
    unspaced(text) ??
    paired().exec(text) ??
    pointed().exec(text) ??
    datedLine(text)
  return line === '' ? text.slice(0, agencyLine(text) || knownLine(text)) : line
}

/**
 * How all of these open, and few sentences: the first two letters of a place in capitals, a stroke in the first word, a bracket,
 * or an agency behind the fourth at the latest. What they read like is made by functions, when it is needed: V8 reads an
 * expression as soon as there is one, and looks up each kind of letter in it anew, which took the sixtieth part of a short run.
 */
const opening =
  /^(?:\(|\p{Lu}[\p{Lu}.’'-]|[^\s/]+\/|\p{Lu}\p{Ll}+ [—–-] |\S+(?: \S+){0,3} \(|\p{Lu}[^,]{2,40}, [^—–-]{4,40}(?: (?:[—–-]|--)|\.\s?-) )/u

/**
 * The place with a colon from which an article is written: "DUBAI: ". Only where its first paragraph has one, or one behind a
 * title and a line of credit, and no other: names in capitals before colons are those of speakers.
 */
export function placeOf(
  paragraphs: readonly Paragraph[]
): {readonly id: string; readonly text: string} | undefined {
  const found = paragraphs.flatMap(({kind, sentences: [first]}, at) => {
    const [text, name = ''] = (first && opening.test(first.text) && placed().exec(first.text)) || []
    return first && text && kind === 'prose' && !labels.has(name.toLowerCase())
      ? [{at, id: first.id, text}]
      : []
  })
  const [only, another] = found
  return only && !another && only.at < openers ? only : undefined
}

// A title, and a line of credit.
const openers = 3

const capitals =
  "(?:\\p{Lu}[\\p{Lu}’'-]{3,}|\\p{Lu}[\\p{Lu}.’'-]+ \\p{Lu}[\\p{Lu}’'-]{3,})(?:,? \\p{Lu}[\\p{Lu}.’'-]+){0,2}"

const placed = () =>
  new RegExp(`^(${capitals})(?: \\([\\p{L} .-]{2,30}\\))?: (?=["“„«]?\\p{Lu}\\S* \\S+ )`, 'u')

// What may stand before a colon in capitals and is no place.
const labels: ReadonlySet<string> = new Set(
  `warning note notice update updated breaking exclusive correction summary background question answer important caution danger
  attention opinion analysis comment editorial review interview video watch listen photo photos live alert reminder moderator speaker
  chair host reporter achtung hinweis warnung update eilmeldung kommentar frage antwort attention avertissement remarque question
  réponse atención aviso nota pregunta respuesta última`.split(/\s+/)
)

// Shorter names are acronyms as well: "IMF — the fund – …".
const dateline = () =>
  /^(?:\p{Lu}[\p{Lu}’'-]{3,}|\p{Lu}[\p{Lu}.’'-]+ \p{Lu}[\p{Lu}’'-]{3,})(?:,? \p{Lu}[\p{Lu}.’'-]+){0,2}(?:, \p{Lu}(?:\p{Ll}+\.?(?: \p{Lu}\p{Ll}+){0,2}|\.(?:\p{Lu}\.)+))?(?: \([\p{L} .-]{2,30}\))? (?:[—–-]|--) (?=["“„«]?\p{Lu})/u

/** "KANSAS CITY, Mo.–(BUSINESS WIRE)–", "LONDON--(BUSINESS WIRE)--": what wires set without spaces. */
const wired = () =>
  new RegExp(
    `^${capitals}(?:, \\p{Lu}[\\p{L}.]+)?\\s?(?:[—–-]|--)\\s?\\([\\p{L} ]{2,30}\\)\\s?(?:[—–-]|--)\\s?(?=["“„«]?\\p{Lu})`,
    'u'
  )

/** "WASHINGTON—The bank …": a dash without spaces, behind what is no label. */
function unspaced(text: string): readonly string[] | undefined {
  const [line, name = ''] = dashed().exec(text) ?? []
  return line && !labels.has(name.toLowerCase()) ? [line] : undefined
}

const dashed = () => new RegExp(`^(${capitals}(?:, \\p{Lu}[\\p{L}.]+)?)—(?=["“„«]?\\p{Lu}\\S* \\S+ )`, 'u')

/** "Berlin/Brussels – ". */
const paired = () => /^\p{Lu}[\p{L}.’'-]{2,}\/\p{Lu}[\p{L}.’'-]{2,} (?:[—–-]|--) (?=["“„«]?\p{Lu})/u

/** "VALPARAÍSO.- ", "CIUDAD DE MÉXICO (apro).- ", "QUÉBEC | ". */
const pointed = () =>
  /^\p{Lu}[\p{Lu}’'-]{3,}(?: \p{Lu}[\p{Lu}.’'-]+){0,3}(?: \([\p{L} .-]{2,30}\))?(?:\.\s?[—–-]| \|) (?=["“„«]?\p{Lu})/u

/** "LONDON, May 3 — ", "Lyon, le 3 mai 2024 (AFP) – ": the day on which somebody wrote, unless the sentence counts from it. */
function datedLine(text: string): readonly string[] {
  const [line = '', before = '', after = ''] = dated().exec(text) ?? []
  const month = (before || after).replace(/\.$/, '').toLowerCase()
  const counts =
    text
      .slice(line.length)
      .toLowerCase()
      .match(/[\p{L}’']+/gu) ?? []
  const isBare = datelineMonths.has(month) && !counts.some((word) => datelineDays.has(word.replace('’', "'")))
  return isBare ? [line] : []
}

const agency = '(?: \\([\\p{L} /.-]{2,30}\\))?'
const year = '(?:,? (?:de )?\\d{4})?'
const dated = () =>
  new RegExp(
    `^\\p{Lu}[\\p{L}.’'-]{2,}(?: \\p{Lu}[\\p{L}.’'-]+){0,2}(?:, \\p{Lu}[\\p{L}.]+)?${agency},? (?:le |den )?(?:(\\p{L}{3,10}\\.?) \\d{1,2}|\\d{1,2}(?:\\.|er)? (?:de )?(\\p{L}{3,10}\\.?))${year}${agency}(?: (?:[—–-]|--)|\\.\\s?-) (?=["“„«]?\\p{Lu})`,
    'u'
  )

/** The length of "Berlin – ", of a place that is known for it, and of "Bern, 21.10.2026 – ". */
function knownLine(text: string): number {
  const [line = '', name = ''] = known().exec(text) ?? []
  return datelinePlaces.has(name.toLowerCase()) || /\d/.test(line) ? line.length : 0
}

const known = () => /^(\p{Lu}\p{Ll}+)(?:, (?:den )?\d{1,2}\.\d{1,2}\.\d{4})? (?:[—–-]|--) (?=["“„«]?\p{Lu})/u

/** The length of "Berlin (dpa/lby) - ", "(Reuters) - ", "Rye, Albion (CNN)", "(Rye-News.org) ". */
function agencyLine(text: string): number {
  const [line = '', name = ''] = credited().exec(text) ?? []
  return agencies.has(name.toLowerCase()) || name.includes('.') ? line.length : 0
}

const credited = () =>
  /^(?:\p{Lu}[\p{L}’'-]+(?:[ /-]\p{Lu}[\p{L}’'-]+){0,2}(?:, \p{Lu}[\p{L}.]+)?(?: \(\p{Lu}[\p{L} ]{2,20}\))?[.:,]? )?\((\p{L}{2,8}|[\p{L}-]{2,20}\.(?:com|net|org))(?:\/\p{L}{2,6})?\)[.:]?(?: (?:[—–-]|--))? ?(?=["“„«]?\p{Lu})/u

// Letters in brackets behind a name may be a party as well: "Lund (SP) – the minister – said".
const agencies: ReadonlySet<string> = new Set(
  'afp ani ansa ap apa ats bernama cnn dpa efe epd hib ians kna lusa ots pm pti reuters sda tass upi xinhua'.split(
    ' '
  )
)
