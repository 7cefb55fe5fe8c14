/** The words of a language that point to something named before, and whom they could mean. In lower case. */
export interface PointerWords {
  /** Leading pronouns for which a name can stand: "he", "her". */
  readonly standIns: ReadonlyMap<string, {readonly gender: 'he' | 'she'; readonly possessive: boolean}>
  /** Pronouns for several, or for a body, that may go on speaking: "it". */
  readonly bodyPronouns: ReadonlySet<string>
  /** Pronouns for those on whom somebody acts: "him", "them". */
  readonly objects: ReadonlySet<string>
  /** Forms of "agree", with what or whom stands before. */
  readonly agreeing: ReadonlySet<string>
  /** What opens a clause that gives the reason of another: "because". */
  readonly reasons: ReadonlySet<string>
  /** Titles and forms of address that tell a gender. */
  readonly genders: ReadonlyMap<string, 'he' | 'she'>
  /** Nouns for one person, whom "he" or "she" could mean. */
  readonly humans: ReadonlySet<string>
  /** Leading words that need what stands before: "he", "these". */
  readonly pointers: ReadonlySet<string>
  /** Words after which a pointer points at nothing: "this week", "those who". */
  readonly pointersAt: ReadonlyMap<string, ReadonlySet<string>>
  /** The pronoun that may stand for nothing: "it". */
  readonly expletive: string
  /** Words shortly after it that show so: "likely". */
  readonly expletives: ReadonlySet<string>
  /** What stands for a whole sentence before: "this", "it". */
  readonly propositions: ReadonlySet<string>
  /** Determiners before a noun that points back: "the". */
  readonly backDeterminers: ReadonlySet<string>
  /** Nouns that point back after "the" at the start: "move". */
  readonly backNouns: ReadonlySet<string>
  /** Nouns for what was said of somebody, which point back after "the" where nothing tells whose: "allegations". */
  readonly backClaims: ReadonlySet<string>
  /** Words that point back before a noun anywhere: "these". */
  readonly demonstratives: ReadonlySet<string>
  /** Which of two that were named: "latter". */
  readonly ofTwo: ReadonlySet<string>
  /** Before what is of the kind said before: "such". */
  readonly kindred: ReadonlySet<string>
  /** Phrases that always point back: "such a". */
  readonly backPhrases: readonly string[]
}
