import type {Trace, TracedOmission, TracedPoint, TracedSentence, TracedSlide} from './trace.ts'
import {wrap} from './wrap.ts'

/**
 * A trace as text for a person: slides, sentences, what is on no slide, counts.
 *
 * @param columns
 *   Width of the terminal, to which lines are wrapped; without it each stays one line, for other programs to search.
 */
export function explanation(trace: Trace, columns?: number): string {
  const {title, lang, theme, profile, profileEvidence, slides, sentences, coverage} = trace
  const why = profileEvidence.length > 0 ? ` (${profileEvidence.join(', ')})` : ''
  const left = sentences.filter((one) => one.left !== undefined)
  const widths = widthsOf(sentences)
  const parts = [
    [title, `${slides.length} slides · language ${lang} · theme ${theme}`, `profile ${profile}${why}`],
    ...slides.map(slideLines),
    heading('Sentences'),
    ...sentences.map((one) => sentenceLines(one, widths)),
    heading('In the notes only'),
    left.length > 0
      ? left.flatMap(({id, left, text}) => [
          `${id.padEnd(widths.id)}  ${left}`,
          `${gap(widths)}${short(text)}`
        ])
      : ['nothing: every sentence is on a slide'],
    heading('Omissions'),
    trace.omissions.length > 0
      ? trace.omissions.map((one) => omissionLine(one, widths))
      : ['none: every figure, position, denial and negated statement is on a slide'],
    heading('Coverage'),
    [coverageText(coverage)]
  ]
  const text = parts.map((lines) => lines.map((line) => wrap(line, columns)).join('\n')).join('\n\n')
  return `${text}\n`
}

interface Widths {
  readonly id: number
  /** 0 for one file alone. */
  readonly file: number
  readonly line: number
  readonly role: number
}

function widthsOf(sentences: readonly TracedSentence[]): Widths {
  const widest = (of: (one: TracedSentence) => string) =>
    sentences.reduce((most, one) => Math.max(most, of(one).length), 0)
  return {
    id: widest(({id}) => id),
    file: widest(({file = ''}) => file),
    line: widest(({line}) => `${line}`),
    role: widest(({role}) => role)
  }
}

function gap({id}: Widths): string {
  return ' '.repeat(id + 2)
}

function heading(text: string): string[] {
  return [text, '─'.repeat(text.length)]
}

function slideLines({
  number,
  why,
  template,
  title,
  titleFrom,
  points,
  hidden,
  background,
  layout,
  lines
}: TracedSlide): string[] {
  const source = titleFrom.length > 0 ? `  [${titleFrom.join(' ')}]` : ''
  const shown = [
    ...(lines === undefined ? [] : [`drawn from ${/\D/.test(lines) ? 'lines' : 'line'} ${lines}`]),
    ...(background === undefined ? [] : [`background ${background}`]),
    ...(layout === undefined ? [] : [`layout “${layout}”`])
  ]
  return [
    `${number}. ${title}${source}${hidden ? '  (hidden)' : ''}`,
    `   ${why || template}${shown.length > 0 ? `; ${shown.join(', ')}` : ''}`,
    ...points.map(pointText)
  ]
}

function pointText({slot, label, text, from, kind, picture, chart}: TracedPoint): string {
  const named = label === undefined || label === text ? text : `${label}: ${text}`
  // Of code, the first line tells which it is.
  const [first, ...more] = text.split('\n')
  if (more.length > 0) return `   • ${slot}: ${first?.trim()} …  [${more.length + 1} lines]`
  if (picture !== undefined) return `   • ${slot}: ${[picture, text].filter(Boolean).join(', ')}  [picture]`
  if (chart !== undefined) return `   • ${slot}: ${[chart, text].filter(Boolean).join(', ')}  [chart]`
  return `   • ${slot}: ${named}  [${from.length > 0 ? from.join(' ') : kind}]`
}

function sentenceLines(
  {id, role, confidence, evidence, text, slides, ...place}: TracedSentence,
  widths: Widths
): string[] {
  const sure = `${`${Math.round(confidence * 100)}`.padStart(3)} %`
  const where = slides.length > 0 ? `slide ${slides.join(', ')}` : 'notes only'
  const cues = evidence.length > 0 ? [`${gap(widths)}${evidence.join(', ')}`] : []
  return [
    `${id.padEnd(widths.id)}  ${placeOf(place, widths)}  ${role.padEnd(widths.role)}  ${sure}  ${where}`,
    `${gap(widths)}${short(text)}`,
    ...cues
  ]
}

function placeOf({file, line}: Pick<TracedSentence, 'file' | 'line'>, widths: Widths): string {
  const name = file === undefined ? '' : `${file.padEnd(widths.file)}  `
  return `${name}line ${`${line}`.padStart(widths.line)}`
}

function omissionLine(
  {id, denial, negation, positions, figures, ...place}: TracedOmission,
  widths: Widths
): string {
  const held = [
    ...(denial ? ['denial'] : []),
    ...(negation ? ['negated statement'] : []),
    ...positions.map((actor) => `position of “${actor}”`),
    ...figures.map((figure) => `figure “${figure}”`)
  ]
  return `${id.padEnd(widths.id)}  ${placeOf(place, widths)}  ${held.join(', ')}`
}

function coverageText({sentences, onSlides, inNotes, missing}: Trace['coverage']): string {
  const lost = missing.length > 0 ? `missing: ${missing.join(' ')}` : 'none missing'
  return `${sentences} sentences, ${onSlides} on slides, ${inNotes} in the notes, ${lost}`
}

/** Enough of a sentence to know it by. */
function short(text: string): string {
  if (text.length <= 160) return text
  const cut = text.lastIndexOf(' ', 159)
  return `${text.slice(0, cut > 0 ? cut : 159)} …`
}
