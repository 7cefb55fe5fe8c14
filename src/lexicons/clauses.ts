import type {Phrases} from './phrases.ts'

/**
 * Closed-class words that shortening rests on, for one language. All in lower case.
 *
 * A word that the next one is joined to by an apostrophe stands with it: "qu'".
 */
export interface Clauses extends Phrases {
  /** Words that open a sentence, with a comma after them, and only join it to the one before. */
  readonly connectives: readonly string[]
  /** Such words in the middle of a clause, or between two commas there: "allerdings". */
  readonly loose: ReadonlySet<string>
  /** Conjunctions, and adverbs, that at the start of a sentence tie it to the one before: "but", "deshalb". */
  readonly tying: ReadonlySet<string>
  /** Those of them that a sentence can do without at the start of a paragraph, and words behind which it cannot: "but for". */
  readonly ties: ReadonlySet<string>
  readonly tieNeeds: ReadonlySet<string>
  /** Whom a sentence opens with that names nobody: "some people". */
  readonly vague: readonly string[]
  /** A sentence that takes back what the one before it says, and says nothing else: "It is not." */
  readonly retort: RegExp
  /** "I", "my": whoever wrote the text; with a capital what is another word without. */
  readonly firstPerson: ReadonlySet<string>
  /** What opens a concession whose two halves are both asserted and in the order of a main clause: "while", "tandis que". */
  readonly concessions: readonly string[]
  /** Words that open a relative clause. */
  readonly relatives: ReadonlySet<string>
  /** Those of them that speak of people: "who". */
  readonly personal: ReadonlySet<string>
  /** Nouns of people that do not end as those in `personEndings` do: "spokesperson". */
  readonly persons: ReadonlySet<string>
  /** How nouns of people end, among others: "er", "ist". */
  readonly personEndings: readonly string[]
  /** Words that open a subordinate clause, so that a verb after them is not the sentence's. */
  readonly subordinators: ReadonlySet<string>
  /** Those of them that open a phrase as well: "since the war". */
  readonly alsoPrepositions: ReadonlySet<string>
  /** Forms that are finite verbs and nothing else: auxiliaries, modals, unmistakable past forms. */
  readonly finite: ReadonlySet<string>
  /** Forms that are a finite verb only after a subject: "met", "held", "left". */
  readonly perhapsFinite: ReadonlySet<string>
  /** How regular past forms end: "ed"; they may be participles as well. */
  readonly pastEndings: readonly string[]
  /** How presents end whose subject is one; plurals may end so, too. */
  readonly presentEndings: readonly string[]
  /** How participles end that tell an event behind a form of "be" or "have". */
  readonly participleEndings: readonly string[]
  /** How the participle ends that may open a clause by the way: "ing". */
  readonly gerundEndings: readonly string[]
  /** Articles that are pronouns before a verb: "la" in "y la cerró". */
  readonly articles: ReadonlySet<string>
  /** Words that open a phrase before the subject, which may speak of both halves of a sentence. */
  readonly fronts: ReadonlySet<string>
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
  /** Phrases that open what a sentence can do without, before a comma and its subject: "in honour of", "speaking at". */
  readonly openings: readonly string[]
  /** Where somebody says something: "In a statement, …". */
  readonly utterances: ReadonlySet<string>
  /** Words that open where or how something is said: "in", "via". */
  readonly places: ReadonlySet<string>
  /** Verbs of saying whose object is whoever hears it: "told". */
  readonly tells: ReadonlySet<string>
  /** Words before what is spoken of: "of", "about". */
  readonly topics: ReadonlySet<string>
  /** Articles of what is not known yet: "a". */
  readonly someArticles: ReadonlySet<string>
  /** Words behind a comma at the end that open what goes on beside the sentence, without a verb: "with". */
  readonly beside: ReadonlySet<string>
  /** Words there that open a clause of that: "as they do every year". */
  readonly meanwhile: ReadonlySet<string>
  /** Words that a subject of such a clause opens with: "the", "their". */
  readonly definite: ReadonlySet<string>
  /** Words that may turn what stands before them ("only", "despite", "overturned") or tell what came of it ("killing"). */
  readonly turning: ReadonlySet<string>
  /** Phrases that open examples at the end of a sentence, and nothing else there: "including". */
  readonly exemplary: readonly string[]
  /** Words that end like a participle and are prepositions or nouns: "following", "including". */
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
  /** What news opens with and what says little on another day: "monday", "yesterday". */
  readonly days: ReadonlySet<string>
  /** Words for the day on which something holds: "today". */
  readonly today: ReadonlySet<string>
  /** Days that a sentence ends with and that are others later, longer phrases first: "late yesterday". */
  readonly lately: readonly string[]
  /** Small words before that: "on", "late". */
  readonly beforeDays: ReadonlySet<string>
  /** Words that point to the day a sentence opens with: "that day", "also". */
  readonly dayPointers: ReadonlySet<string>
  /** Units of measures and of times, and the small words between them: "km", "per", "hour", "utc". */
  readonly measures: ReadonlySet<string>
  /** Forms of "be" and "have" that tell what something is. */
  readonly copulas: ReadonlySet<string>
  /** Participles that describe: "was born", "is based". */
  readonly describing: ReadonlySet<string>
  /** Words between such a verb and what it takes: "also". */
  readonly midAdverbs: ReadonlySet<string>
  /** Words of a statement that adds to what stands before it: "another", "also". */
  readonly adding: ReadonlySet<string>
  /** Verbs of who speaks once more, or of who answers: "added", "replied". */
  readonly speaksOn: ReadonlySet<string>
  /** Verbs of saying that a segment between commas hangs on. */
  readonly saying: ReadonlySet<string>
}
