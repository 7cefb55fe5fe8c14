/** Closed-class words that shortening rests on, for one language. All in lower case. */
export interface Clauses {
  /** Words that open a sentence, with a comma after them, and only join it to the one before. */
  readonly connectives: readonly string[]
  /** Conjunctions of a concession whose two halves are both asserted: "While A, B". */
  readonly concessions: ReadonlySet<string>
  /** Words that open a relative clause. */
  readonly relatives: ReadonlySet<string>
  /** Words that open a subordinate clause, so that a verb after them is not the sentence's. */
  readonly subordinators: ReadonlySet<string>
  /** Forms that are finite verbs and nothing else: auxiliaries, modals, unmistakable past forms. */
  readonly finite: ReadonlySet<string>
  /** Forms that are a finite verb only after a subject: "met", "held", "left". */
  readonly perhapsFinite: ReadonlySet<string>
  /** Pronouns after which a past form is a finite verb. */
  readonly subjects: ReadonlySet<string>
  /** Words after which a verb is an infinitive or hangs on another verb. */
  readonly beforeInfinitive: ReadonlySet<string>
  /** "and", "or". */
  readonly coordinators: ReadonlySet<string>
  /** Words that join two main clauses, either of which could stand alone: "and". */
  readonly joins: ReadonlySet<string>
  /** Phrases that open examples, so that the comma after them may belong to a list. */
  readonly examples: readonly string[]
  /** Words in `-ing` that are prepositions: "following", "including". */
  readonly falseParticiples: ReadonlySet<string>
  /** Pronouns that need what stands before them. */
  readonly pronouns: ReadonlySet<string>
  /** Words that open a phrase after a comma which a headline can do without: "with", "while". */
  readonly headlineStops: ReadonlySet<string>
  /** Words before which a headline may end without a comma: "amid". */
  readonly breaksHeadline: ReadonlySet<string>
  /** Words in the middle of a sentence that point to another one: "denies this". */
  readonly pointers: ReadonlySet<string>
  /** Words of a date that news puts first: "On Monday, …". */
  readonly dateWords: ReadonlySet<string>
  /** Phrases of sentences that are about the publication and not of it: "contributed to this report". */
  readonly boilerplate: readonly string[]
  /** Forms of "be" and "have" that tell what something is. */
  readonly copulas: ReadonlySet<string>
  /** Participles that describe: "was born", "is based". */
  readonly describing: ReadonlySet<string>
  /** Words between such a verb and what it takes: "also". */
  readonly midAdverbs: ReadonlySet<string>
  /** Words of a statement that adds to what stands before it: "another", "also". */
  readonly adding: ReadonlySet<string>
  /** Verbs of saying that a segment between commas hangs on. */
  readonly saying: ReadonlySet<string>
}
