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
}
