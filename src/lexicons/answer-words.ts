/** The words of a language by which somebody answers what was said of them. In lower case. */
export interface AnswerWords {
  /** Words that leave nothing out: "all", "every". */
  readonly universals: ReadonlySet<string>
  /** Words for what is as it should be: "lawfully", "genuine". */
  readonly assurances: ReadonlySet<string>
  /** Words for what nobody should do or be: "hid", "rammed", "unsafe". */
  readonly wrongs: ReadonlySet<string>
  /** Forms of verbs, and nouns, by which somebody is said to have done something wrong: "accused", "complaint". */
  readonly accusing: ReadonlySet<string>
  /** Those from whom claims come more often than answers: "residents", "prosecutors", "report". */
  readonly claimants: ReadonlySet<string>
  /** Those who answer for somebody or something: "spokesman", "ministry". */
  readonly answerable: ReadonlySet<string>
  /** Determiners that say it of none or of each: "no", "every". */
  readonly noneOrEach: ReadonlySet<string>
  /** After such an auxiliary they speak of what was: "have". */
  readonly perfects: ReadonlySet<string>
  /** Behind a negation they take it back or make it half: "not only", "no longer". */
  readonly halfNegations: ReadonlySet<string>
  /** Nouns beside those for claims for what somebody found or counted: "numbers", "testimony". */
  readonly accountNouns: ReadonlySet<string>
  /** What claims do when somebody makes them: "came", "emerged". */
  readonly arising: ReadonlySet<string>
  /** Base forms of verbs that mean what their object tells: "make". */
  readonly lightVerbs: ReadonlySet<string>
  /** Words beside closed ones that add nothing to what is said: "single", "ever". */
  readonly idle: ReadonlySet<string>
  /** Irregular forms of verbs, and what they are forms of. */
  readonly irregular: ReadonlyMap<string, string>
}
