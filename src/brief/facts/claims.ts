import type {ClaimCues, Cue} from '../../lexicons/claim-cues.ts'
import type {Voice} from '../types.ts'
import {shows, showsAny, unquoted} from './cues.ts'
import {withoutOpen} from './leaves-open.ts'
import type {Line} from './line.ts'

/** What kind of statement a sentence is, where it is more than a report. */
export type Claim = 'claim' | 'denial' | 'assessment' | 'law'

// A quotation of more words tells a story of its own.
const longestTerm = 6

/**
 * What kind of statement a sentence is, where its words show it: law before denial, denial before assessment and claim.
 *
 * @param measured
 *   Whether the sentence has a date or a figure: then hearsay alone makes no claim.
 */
export function claimOf(
  line: Line,
  voices: readonly Voice[],
  cues: ClaimCues | undefined,
  measured: boolean
): Claim | undefined {
  if (cues === undefined || line.quoted || line.long) return undefined
  const text = withoutOpen(unquoted(line), cues)
  if (showsAny(text, cues.law)) return 'law'
  const denies = voices.some((voice) => voice.act === 'denies')
  const stances = voices.map(({stance}) => stance.toLowerCase())
  // "alleges they acted on false reports" is a claim, whatever it calls untrue.
  if (
    !denies &&
    cues.claiming?.some((cue) => shows(text, cue) && stances.some((stance) => shows(stance, cue)))
  )
    return 'claim'
  if (denies || showsAny(text, cues.denial)) return 'denial'
  // Somebody who says of something “That is not true” denies it, and so does who calls it “complete nonsense”.
  const told = withoutOpen(unquoted(line, longestTerm), cues)
  if (cues.verdict && showsAny(told, cues.verdict)) return 'denial'
  if (voices.length > 0 && opensWith(line, cues.opening)) return 'denial'
  if (cues.cleared && showsAny(text, cues.cleared)) return undefined
  if (showsAny(text, cues.assessment)) return 'assessment'
  if (showsAny(text, cues.claim) || (!measured && showsAny(text, cues.hearsay))) return 'claim'
  // "Nothing was hidden" says no to it.
  const denied = cues.absence !== undefined && shows(text, cues.absence)
  return voices.length > 0 && !denied && cues.wrongdoing?.some((cue) => shows(text, cue))
    ? 'claim'
    : undefined
}

/** "“That is not true, and we will sue”": whether a quotation opens with a no. */
function opensWith({text, spans}: Line, cues: readonly Cue[] = []): boolean {
  return spans.some(({from, to}) => {
    const quoted = text.slice(from, to).replace(/^\W+/u, '').toLowerCase().replaceAll('’', "'")
    return cues.some((cue) => shows(quoted, cue))
  })
}

/** Whether a sentence tells what comes next, is planned or is still open, where the language's cues are known. */
export function isAhead(line: Line, cues: ClaimCues | undefined): boolean {
  if (cues?.ahead === undefined || line.quoted || line.long) return false
  return showsAny(unquoted(line), cues.ahead)
}
