/** A pattern that tells a kind of statement, in lower case; looked for only where a stem of it occurs. */
export interface Cue {
  readonly stems: readonly string[]
  readonly like: string
}

/** What a claim, a denial, an assessment and a point of law read like, in one language. */
export interface ClaimCues {
  readonly claim: readonly Cue[]
  /** Verbs that make whatever somebody says with them a claim: "alleged"; where that is known. */
  readonly claiming?: readonly Cue[]
  /** What makes a statement about somebody a claim when somebody else makes it; where that is known. */
  readonly wrongdoing?: readonly Cue[]
  /** Words that take it back: "nothing was hidden"; where that is known. */
  readonly absence?: Cue
  /** What says that a claim did not hold: "sprach ihn frei"; where that is known. */
  readonly cleared?: readonly Cue[]
  /** Cues for a claim that a date or a figure in the sentence outweighs: "reportedly". */
  readonly hearsay: readonly Cue[]
  readonly denial: readonly Cue[]
  /** What makes a denial of what somebody says or quotes in a few words: "is not true", "nonsense"; where that is known. */
  readonly verdict?: readonly Cue[]
  /** How a quotation of any length opens that is a denial: "That is not true"; where that is known. */
  readonly opening?: readonly Cue[]
  /** What is said by whoever neither confirms nor denies something. */
  readonly open: readonly Cue[]
  readonly assessment: readonly Cue[]
  readonly law: readonly Cue[]
  /** What tells of what comes next, is planned or still open: "is to face trial"; where that is known. */
  readonly ahead?: readonly Cue[]
}

/**
 * A cue whose stems stand with a space between them, and `_` for a space within one.
 *
 * Each pattern that a stem leads to costs a short run up to 3 ms, mostly for nothing where a stem occurs in any text: "to", "lie".
 */
export function cue(stems: string, like: string): Cue {
  return {stems: stems.split(' ').map((stem) => stem.replaceAll('_', ' ')), like}
}
