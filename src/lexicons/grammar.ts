import type {AnswerWords} from './answer-words.ts'
import type {ClaimCues} from './claim-cues.ts'
import type {FigureWords} from './figure-words.ts'
import type {NameWords} from './name-words.ts'
import type {PointerWords} from './pointer-words.ts'

/** What a speaker does by speaking: the five kinds that a table of positions tells apart. */
export type Act = 'says' | 'denies' | 'supports' | 'opposes' | 'warns'

/** A form of a verb by which somebody takes a position. */
export interface SpeechForm {
  readonly act: Act
  /**
   * How sure the form is: `speech` opens a statement whatever follows ("said"); `stance` takes an object ("condemned");
   * `after` only stands beside a quotation ("continued"); `noun` is also a plural noun ("claims"), so what follows has to
   * show that it is a verb; `adjective` is also an adjective ("alleged ties"), likewise; `bare` needs one of the grammar's
   * `stanceNouns` after it ("expressed concern"); `quoting` leads to a quotation behind its particle ("spoke of “…”").
   */
  readonly kind: 'speech' | 'stance' | 'after' | 'noun' | 'adjective' | 'bare' | 'quoting'
  /** Whether it may follow what was said (", she said"). */
  readonly closes: boolean
  /** Whether only somebody does it, never a thing: "denies", not "confirms". */
  readonly human: boolean
  /** The words right after it without which it says nothing: "out" of "point out", "out against" of "come out against". */
  readonly particle?: string
}

/** What makes a verb of saying an act. */
export interface ObjectOfAct {
  readonly nouns: ReadonlySet<string>
  /** Whether people and offices do so, too. */
  readonly people: boolean
}

/** Word lists that the reading of facts rests on, for one language. Words are in lower case unless said otherwise. */
export interface Grammar extends ClaimCues, AnswerWords, NameWords, FigureWords, PointerWords {
  /** Primary language subtag: "en". */
  readonly lang: string

  /** Forms of verbs of saying and of taking a stand. */
  readonly speech: ReadonlyMap<string, SpeechForm>
  /** Forms of verbs that are of saying only with their particle. */
  readonly phrasal: ReadonlyMap<string, readonly SpeechForm[]>
  /** Words that may stand between an actor and the verb: "has", "also", "repeatedly". */
  readonly betweenSubjectAndVerb: ReadonlySet<string>
  /** Words there that make the statement no statement: "reportedly", "might", "to". */
  readonly blocksSpeech: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  /** Words that negate as a subject or an object: "nobody", "nothing". */
  readonly nobody: ReadonlySet<string>
  /** Words for what is not so: "wrong", "lies". */
  readonly untrue: ReadonlySet<string>
  /** Forms by which somebody grants what is said: "admitted", "regret". */
  readonly admissions: ReadonlySet<string>
  /** Forms by which those accused hold against it: "insists". */
  readonly insisting: ReadonlySet<string>
  /** Negations of all of a kind: "never". */
  readonly flatNegations: ReadonlySet<string>
  /** Words beside a negation of those by which nothing is denied: "We do not know". */
  readonly withholding: ReadonlySet<string>
  /** Verbs that call something what it is: "called", "described". */
  readonly judging: ReadonlySet<string>
  /** What there is none of where something is not so: "evidence", "sign". */
  readonly proofs: ReadonlySet<string>
  /** Those who speak for somebody: "lawyer", "spokeswoman". */
  readonly representatives: ReadonlySet<string>
  /** Before what something is called: "as". */
  readonly comparisons: ReadonlySet<string>
  /** Forms of "be"; before a past participle they make a passive. */
  readonly copulas: ReadonlySet<string>
  /** After a past form they show a participle: "by", or with the form, "accused of". */
  readonly afterParticiple: ReadonlySet<string>
  /** Forms that deny when their object is a claim, and else oppose: "rejected". */
  readonly rejecting: ReadonlySet<string>
  /** Offices and bodies that only a sovereign state has: "foreign" (minister), "king". */
  readonly sovereign: ReadonlySet<string>
  /** Those who decide on a claim: what they reject they do not deny. */
  readonly rulers: ReadonlySet<string>
  /** Verbs that say something where they are negated as well: "does not believe"; "did not say" does not. */
  readonly opinions: ReadonlySet<string>
  /** Verbs that answer whatever somebody else said right before: "countered". */
  readonly countering: ReadonlySet<string>
  /** Auxiliaries of what comes or would come: "will", "would". */
  readonly conditionalForms: ReadonlySet<string>
  /** Verbs that newspapers take: "reports". */
  readonly mediaVerbs: ReadonlySet<string>
  /** Forms that take a listener before what is said: "told", "informed". */
  readonly listenerForms: ReadonlySet<string>
  /** Forms of the verb that tells nothing but that somebody speaks: "said". */
  readonly plainSaying: ReadonlySet<string>
  /** Words between a subject and the base of a verb of saying that add nothing: "went on to". */
  readonly speechLeads: readonly string[]
  /** Words that open an adjunct after a closing attribution: "on", "during". */
  readonly adjuncts: ReadonlySet<string>
  /** Words that open a clause with a subject of its own after a comma: "and", "while". */
  readonly openersAfterComma: ReadonlySet<string>
  /** Words beside prepositions that open a phrase before the main clause: "last", "earlier". */
  readonly fronted: ReadonlySet<string>
  readonly frontedEndings: readonly string[]
  /** Words that end such a phrase where no comma does: "morning". */
  readonly frontedEnds: ReadonlySet<string>
  /** How adverbs end that open a sentence before a comma: "ly". */
  readonly adverbEnding: string
  /** Words that turn what was said: "but", "however". */
  readonly contrasts: ReadonlySet<string>
  /** After a `noun` form they show that it is a verb: "that", "the". */
  readonly afterVerb: ReadonlySet<string>
  /** Objects that decide what an act is: "concern" warns, "support" supports. */
  readonly stanceNouns: ReadonlyMap<string, Act>
  /** Nouns for a reaction and the words that name whose it is: "eyebrows", "among". */
  readonly reactions: ReadonlyMap<string, Act>
  readonly reactionLinks: ReadonlySet<string>
  /** Words that take up the clause before them: "…, something he denies". */
  readonly takesUp: ReadonlySet<string>
  /** What is denied when something is denied: "allegations", "claims". */
  readonly claimNouns: ReadonlySet<string>
  /** What is refused rather than denied: "entry", "bail". */
  readonly refusable: ReadonlySet<string>
  /** "according to", as its words. */
  readonly accordingTo: readonly string[]
  /** Before whoever is behind a statement: "by". */
  readonly agentLinks: ReadonlySet<string>
  /** The word that opens a reported clause: "that". */
  readonly complementizer: ReadonlySet<string>

  /** Words that tie a person's name to where the person belongs: "of", "from". */
  readonly nameLinks: ReadonlySet<string>
  /** Adjectives behind a noun for people, with a preposition of theirs: "close" (to), "familiar" (with). */
  readonly postposed: ReadonlySet<string>
  /** Nouns for a part of a group, before "of": "third", "dozens". */
  readonly partitives: ReadonlySet<string>
  /** Words beside prepositions that open an aside after a name: "such" (as), "along" (with). */
  readonly asideOpeners: ReadonlySet<string>
  /** Words that may stand in a noun phrase between nouns: "of", "for". */
  readonly nounLinks: ReadonlySet<string>
  readonly determiners: ReadonlySet<string>
  readonly possessives: ReadonlySet<string>
  /** Determiners of one thing alone: "a". */
  readonly singulars: ReadonlySet<string>
  readonly pronouns: ReadonlySet<string>
  readonly coordinators: ReadonlySet<string>
  /** "both", before two actors. */
  readonly both: ReadonlySet<string>
  /** "others", after an actor and "and". */
  readonly others: ReadonlySet<string>
  /** Words that open a concession whose clause ends at the comma: "while". */
  readonly concessives: ReadonlySet<string>
  /** Words that open a condition, without which a clause must not stand: "if". */
  readonly conditionals: ReadonlySet<string>
  /** Words that open other subordinate clauses: "because", "when". */
  readonly subordinators: ReadonlySet<string>
  /** Those that are prepositions too, so that no verb need follow: "after". */
  readonly vagueSubordinators: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  /** Those that stand for what somebody else in their clause says: "which". */
  readonly objectRelatives: ReadonlySet<string>
  /** Those for people alone: "who". */
  readonly humanRelatives: ReadonlySet<string>
  /** Verbs that say something only with a clause after them: "maintained that", not "maintained a policy". */
  readonly withClause: ReadonlySet<string>
  /** Verbs of saying that are acts with some objects, and perhaps with people: "called" (an election), "claimed" (lives). */
  readonly acts: ReadonlyMap<string, ObjectOfAct>
  /** Past forms that mean an act where somebody stands after "by": "questioned by police". */
  readonly actsInPassive: ReadonlySet<string>
  /** Forms for passing on what somebody said, before "as saying": "quoted". */
  readonly quotingForms: ReadonlySet<string>
  /** "saying", after "quoted as". */
  readonly sayingForms: ReadonlySet<string>
  /** Participles of somebody who speaks: "speaking", "responding". */
  readonly speakingForms: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  /** Connectives before the comma at the start: "however". */
  readonly connectives: ReadonlySet<string>
  /** Words that are no noun and no adjective: they end every noun phrase. */
  readonly closed: ReadonlySet<string>

  /** Words that tie a group to where it comes from: "from", "at". */
  readonly groupFrom: ReadonlySet<string>
  /** Words that tie a body to its members: "of". */
  readonly groupOf: ReadonlySet<string>

  readonly weekdays: ReadonlySet<string>
  /** Months with their number, short forms too. */
  readonly months: ReadonlyMap<string, number>
  /** Prepositions before a date that only place it: "in", "on". */
  readonly datePlaces: ReadonlySet<string>
  /** Those that belong to the date because they change what it says: "since", "by". */
  readonly dateBounds: ReadonlySet<string>
  /** "from 2010 to 2014", "between 2015 and 2017". */
  readonly rangeOpeners: ReadonlySet<string>
  readonly rangeLinks: ReadonlySet<string>
  /** What may stand with the years of such a stretch: "the", "end", "of", "early". */
  readonly rangeFillers: ReadonlySet<string>
  /** Nouns for what happens: "meeting", "election". */
  readonly events: ReadonlySet<string>

  /** Finite forms beside the regular ones: auxiliaries and irregular pasts. */
  readonly finite: ReadonlySet<string>
  /** Those that go with another verb: "has". */
  readonly auxiliaries: ReadonlySet<string>
  /** Those of them in the present: what they say does not happen on a day. */
  readonly presents: ReadonlySet<string>
  /** Presents that tell what is planned when a date follows: "starts". */
  readonly scheduled: ReadonlySet<string>
  /** Particles between such a verb and its date: "out". */
  readonly particles: ReadonlySet<string>
  /** "will", "shall". */
  readonly futures: ReadonlySet<string>
  /** How names for many of a people end: "Republicans", "Chinese". */
  readonly peoplesEndings: readonly string[]
  /** The mark of an infinitive: a clause is not cut before it. */
  readonly infinitive: string
  /** How plurals end, and the third person: "s". */
  readonly pluralEnding: string
  /** How the form of a verb ends that may be what is denied: "ing" of "denied taking it". */
  readonly gerundEnding: string
  /** How regular past forms end: "ed". Empty where a language has none. */
  readonly pastEnding: string
}
