/** The words of a language by which somebody answers what was said of them. In lower case. */
export interface AnswerWords {
  /** Words that leave nothing out: "all", "every". */
  readonly universals: ReadonlySet<string>
  /** Words for what is as it should be: "lawfully", "genuine". */
  readonly assurances: ReadonlySet<string>
  /** Forms of verbs for what nobody should do: "hid", "rammed"; and adjectives, which are apart as `faults`. */
  readonly wrongs: ReadonlySet<string>
  /** "unsafe", "drunk". */
  readonly faults: ReadonlySet<string>
  /** Verbs that say by themselves that something is wrong: "complained". */
  readonly complaining: ReadonlySet<string>
  /** Words that make of it less than was said: "only". */
  readonly restrictions: ReadonlySet<string>
  /** Determiners that say it of none or of each: "no", "every". */
  readonly noneOrEach: ReadonlySet<string>
  /** After such an auxiliary they speak of what was: "have". */
  readonly perfects: ReadonlySet<string>
  /** Nouns for what somebody looks into things with: "records", "inquiry". */
  readonly checks: ReadonlySet<string>
  /** Behind a negation they take it back or make it half: "not only", "no longer". */
  readonly halfNegations: ReadonlySet<string>
  /** Words that say no without a negation: "failed", "lack". */
  readonly failings: ReadonlySet<string>
  /** Nouns beside those for claims for what somebody found or counted: "numbers", "testimony". */
  readonly accountNouns: ReadonlySet<string>
  /** Before a base form they insist: "did pay". */
  readonly emphatic: ReadonlySet<string>
  /** Base forms of verbs that mean what their object tells: "make". */
  readonly lightVerbs: ReadonlySet<string>
  /** Words beside closed ones that add nothing to what is said: "single", "ever". */
  readonly idle: ReadonlySet<string>
  /** Irregular forms of verbs, and what they are forms of. */
  readonly irregular: ReadonlyMap<string, string>
  /** Words and those that say the opposite, by their stems as they stand: "open" and "closed", "locked". */
  readonly opposites: ReadonlyMap<string, ReadonlySet<string>>
}
