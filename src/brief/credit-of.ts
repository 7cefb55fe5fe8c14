import type {Paragraph} from '../article/types.ts'

/** A quotation and who is named behind it with a dash. */
export interface Credited {
  readonly text: string
  readonly credit: string
}

/** The parts of "“We will stay.” — Ann Lee, mayor"; undefined where nobody is named. */
export function creditOf(text: string): Credited | undefined {
  const found = credited.exec(text)
  return found?.[1] && found[2] ? {text: found[1], credit: found[2]} : undefined
}

// Behind the end of a sentence alone; elsewhere a dash goes on.
const credited = /^(.*[.!?…"”“»«’'])\s+(?:[—–]|-{1,3})\s?(\p{Lu}[^"“”«»]{1,90}?)\.?$/su

/** The quotations set apart of a text whose next paragraph does nothing but say whose words they are, and that paragraph. */
export function creditsIn(paragraphs: readonly Paragraph[]): ReadonlyMap<Paragraph, Paragraph> {
  const credits = new Map<Paragraph, Paragraph>()
  for (const [at, paragraph] of paragraphs.entries()) {
    const next = paragraphs[at + 1]
    if (paragraph.kind === 'quote' && next && isCredit(next)) credits.set(paragraph, next)
  }
  return credits
}

function isCredit({kind, sentences: [only, more]}: Paragraph): boolean {
  return kind === 'quote' && only !== undefined && !more && creditOf(`“…” ${only.text}`)?.text === '“…”'
}
