import type {Trace, TracedPoint, TracedSentence, TracedSlide} from './trace.ts'

/**
 * A trace as text for a person.
 *
 * @param whys
 *   Why each slide has its template, in their order.
 */
export function explanation(trace: Trace, whys: readonly string[]): string {
  const {title, lang, theme, profile, profileEvidence, slides, sentences, coverage} = trace
  const onSlides = new Set(
    slides.flatMap((one) => [...one.titleFrom, ...one.points.flatMap(({from}) => from)])
  )
  const left = sentences.filter(({id}) => !onSlides.has(id))
  const why = profileEvidence.length > 0 ? ` (${profileEvidence.join(', ')})` : ''
  const parts = [
    `${title}\n${slides.length} slides · language ${lang} · theme ${theme}\nprofile ${profile}${why}`,
    ...slides.map((slide, index) => slideText(slide, whys[index] ?? '')),
    heading('Sentences'),
    ...sentences.map(sentenceText),
    heading('In the notes only'),
    left.length > 0
      ? left.map(({id, text}) => `${id}  ${short(text)}`).join('\n')
      : 'nothing: every sentence is on a slide',
    heading('Coverage'),
    coverageText(coverage)
  ]
  return `${parts.join('\n\n')}\n`
}

function heading(text: string): string {
  return `${text}\n${'─'.repeat(text.length)}`
}

function slideText({number, template, title, titleFrom, points}: TracedSlide, why: string): string {
  const source = titleFrom.length > 0 ? `  [${titleFrom.join(' ')}]` : ''
  return [`${number}. ${title}${source}`, `   ${why || template}`, ...points.map(pointText)].join('\n')
}

function pointText({slot, label, text, from, kind, picture}: TracedPoint): string {
  const named = label === undefined ? text : `${label}: ${text}`
  if (picture !== undefined) return `   • ${slot}: ${[picture, text].filter(Boolean).join(', ')}  [picture]`
  return `   • ${slot}: ${named}  [${kind === 'label' ? 'label' : from.join(' ')}]`
}

function sentenceText({id, line, role, confidence, evidence, text}: TracedSentence): string {
  const sure = `${Math.round(confidence * 100)} %`
  return `${id}  line ${line}  ${role} (${sure}${evidence.length > 0 ? `: ${evidence.join(', ')}` : ''})\n    ${short(text)}`
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
