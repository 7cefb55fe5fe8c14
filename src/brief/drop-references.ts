import {isReference} from '../lexicons/caption-words.ts'
import {holdsQuotation} from './holds-quotation.ts'

/**
 * A sentence without brackets that only say where else to look: "(see Figure 8)", "(as shown below)", "(Table 2)". Nothing of
 * that is on the slide, and the notes have them. An address stays.
 */
export function dropReferences(text: string): string {
  if (!text.includes('(') || holdsQuotation(text)) return text
  return text.replace(/ \(([^()]{3,80})\)/g, (all, inner: string) => (isReference(inner) ? '' : all))
}
