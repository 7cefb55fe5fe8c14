import type {ClaimCues} from './claim-cues.ts'
import type {FigureWords} from './figure-words.ts'
import type {Act} from './grammar.ts'
import type {Place} from './place.ts'

/** A form of a verb by which somebody takes a position. */
export interface ReportedForm {
  readonly act: Act
  /** Whether what is said may stand before it (", sagte sie"). */
  readonly closes: boolean
  /** Words at the end of its clause without which it is another verb: "teilte … mit". */
  readonly particles?: ReadonlySet<string>
  /** Words that have to follow it at once: "mis en garde". */
  readonly phrases?: readonly (readonly string[])[]
  /** Denies when its object is a claim. */
  readonly rejects: boolean
}

/** How numbers are written with what they count. */
export type Counting = Pick<
  FigureWords,
  'numbers' | 'magnitudes' | 'roundMagnitudes' | 'thousandsMark' | 'percents' | 'currencies'
> & {
  /** Nouns that a bare number counts: "Tote", "habitants". */
  readonly counted: ReadonlySet<string>
  /** The last word of a share that counts things of any kind before `unitLinks`: "puntos de luz". */
  readonly bareUnits: ReadonlySet<string>
  /** Between a magnitude and its currency: "millions d’euros". */
  readonly unitLinks: ReadonlySet<string>
}

/** The words by which a language tells a stretch of time. */
export interface RangeWords {
  /** "from", "between". */
  readonly openers: ReadonlySet<string>
  /** "to", "and". */
  readonly links: ReadonlySet<string>
  /** What may stand with its years: "the end of", "early". */
  readonly fillers: ReadonlySet<string>
}

/** How dates are written. A day stands before its month. */
export interface Calendar {
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlySet<string>
  /** What may stand between the parts of a date: "de". */
  readonly links: ReadonlySet<string>
  /** Before a date that only place it: "am", "le". */
  readonly openers: ReadonlySet<string>
  /** Openers that bound a date, and belong to it: "seit". */
  readonly bounds: ReadonlySet<string>
  /** Words of a stretch of time: "von", "bis", "Ende". */
  readonly ranges: RangeWords
  /** The same for days: "du 10 au 12 novembre". */
  readonly spans: RangeWords
  /** Whether a year needs no opener: "wurde 1970 eröffnet". */
  readonly bareYears: boolean
  /** Between an opener and a year: "Jahr". */
  readonly yearWords: ReadonlySet<string>
  /** Beginnings of nouns for what happens: a date after one may be theirs. */
  readonly events: readonly string[]
}

/** Names of countries and of what stands for them. */
export interface Nations {
  /** As written, without article. */
  readonly names: ReadonlyMap<string, Place>
  /** Adjectives, every form, in lower case. */
  readonly adjectives: ReadonlyMap<string, string>
}

/**
 * What the cautious reading of a language rests on: only what its words show beyond doubt is read, and sentences stay whole.
 *
 * All words are in lower case unless said otherwise.
 */
export interface Reporting extends ClaimCues {
  readonly lang: string
  /** Short words written together with the next one by an apostrophe: "l", "d". */
  readonly elisions: ReadonlySet<string>
  /** Whether the subject may follow its verb wherever something else comes first, and cases are not to be seen. */
  readonly verbSecond: boolean
  /** Whether every noun has a capital letter, so that a capital shows no name. */
  readonly nounsCapital: boolean
  /** Whether nouns are written together, so that the end of a word tells what it is. */
  readonly compounds: boolean

  readonly finite: ReadonlyMap<string, ReportedForm>
  readonly auxiliaries: ReadonlySet<string>
  readonly participles: ReadonlyMap<string, ReportedForm>
  /** Whether the participle stands at the end of its clause. */
  readonly participleLast: boolean
  /** Words at the end of a clause that make another verb of its first one: "ab". */
  readonly separable: ReadonlySet<string>
  /** Opens a clause with its verb at the end that attributes what stands before: "wie". */
  readonly asOpeners: ReadonlySet<string>
  /** Forms at the end of such a clause: "mitteilte". */
  readonly finals: ReadonlySet<string>
  /** What may stand between subject, auxiliary and participle: "également". */
  readonly adverbs: ReadonlySet<string>

  /** Word sequences that name a source, before it: "laut", "nach angaben von". Longest first. */
  readonly according: readonly string[]
  /** A word after the source: "zufolge". */
  readonly accordingAfter: ReadonlySet<string>
  /** Words that name a source only after what it says: "so". */
  readonly closers: ReadonlySet<string>
  /** Articles of the cases after them: they do not belong to the source's name. */
  readonly oblique: ReadonlySet<string>
  /** Those that change the noun's ending too: it cannot be shown by itself. */
  readonly inflecting: ReadonlySet<string>
  /** Adjectives there show the case as well. */
  readonly adjectivesInflect: boolean

  /** Forms of address that are no office: "mme". */
  readonly address: ReadonlySet<string>
  /** Nouns beside a surname that several people share: "famille". */
  readonly kin: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  /** "ihre": before an office that a name follows; whose it is stands elsewhere. */
  readonly belongings: ReadonlySet<string>
  /** Between two who speak together: "und". */
  readonly pairing: ReadonlySet<string>
  /** Words that open a clause about whoever stands before it: "qui". */
  readonly relatives: ReadonlySet<string>
  /** Forms of verbs that only report what somebody says: "sei". Empty where nothing else shows it. */
  readonly reportedMood: ReadonlySet<string>
  /** Adjectives of offices and bodies. */
  readonly modifiers: ReadonlySet<string>
  /** Offices and what people are who speak. */
  readonly offices: ReadonlySet<string>
  /** Bodies that speak. */
  readonly bodies: ReadonlySet<string>
  /** Offices and bodies that speak for their country. */
  readonly state: ReadonlySet<string>
  /** Words that end an office: "ehemalige". */
  readonly formerly: ReadonlySet<string>
  /** Between a noun and whose it is: "de", "der". */
  readonly links: ReadonlySet<string>
  readonly nameParticles: ReadonlySet<string>
  /** Words after a verb that open its subject: "der", "man". */
  readonly nominatives: ReadonlySet<string>
  /** Articles that no subject has. */
  readonly objectArticles: ReadonlySet<string>
  /** The article that no feminine subject has, and how such nouns end; empty where there is none. */
  readonly feminineObject: string
  readonly feminineEndings: readonly string[]
  /** How an adjective ends after an article that shows no case, when it is no subject's. */
  readonly objectEnding: string
  /** Between a body and the town where it sits: "in". */
  readonly seatLinks: ReadonlySet<string>
  /** Words that no noun phrase holds. */
  readonly closed: ReadonlySet<string>
  /** Words that open what may follow an attribution: "am", "lors". */
  readonly adjuncts: ReadonlySet<string>
  /** Words that open a phrase before the clause, which ends at a comma; none where the verb comes second. */
  readonly fronted: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  /** Those of all of a kind: "nichts", "jamais". */
  readonly flatNegations: ReadonlySet<string>
  /** Words for what is as it should be, or for all of a kind: "ordnungsgemäß", "toutes". */
  readonly assurances: ReadonlySet<string>
  /** Beginnings of what is denied: "vorw", "accusation". */
  readonly claimNouns: readonly string[]
  /** Pronouns for whom something is done to, before a verb: "lui", "le". */
  readonly datives: ReadonlySet<string>
  /** Pronouns that belong to a verb before it: "se". */
  readonly reflexives: ReadonlySet<string>
  /** Forms that say something with such a pronoun: "opuso". */
  readonly reflexive: ReadonlyMap<string, ReportedForm>
  /** Forms of "be" that make the past of those verbs: "est". */
  readonly be: ReadonlySet<string>
  /** How adjectives end before a noun in the nominative; none where a capital shows names. */
  readonly adjectiveEndings: readonly string[]
  /** Behind a verb, what was said before: "weist das zurück". */
  readonly saidObjects: ReadonlySet<string>
  /** The same before a verb: "lo niega", "le nie". */
  readonly clitics: ReadonlySet<string>

  /** Whether a verb may have no subject of its own: "Añadió que …". */
  readonly dropsSubject: boolean
  /** Articles that before a verb stand for what was said: "das". */
  readonly bareArticles: ReadonlySet<string>
  /** Who speaks of himself, whose verbs look like those of the reported mood: "ich sehe". */
  readonly ownPronouns: ReadonlySet<string>
  /** What opens an object behind a verb without a subject: "acusó a la empresa"; where verbs need none. */
  readonly objectOpeners: ReadonlySet<string>
  /** What points to something said before as one of its kind, or in place of it: "tel", "solche", "lo". */
  readonly such: ReadonlySet<string>
  /** What turns round what stands before, at the start of a sentence or a quotation: "das Gegenteil ist der Fall". */
  readonly contraries: readonly string[]
  /** Adverbs that stand for a preposition with what was said before, where they open a sentence: "dazu"; not "Dafür, dass". */
  readonly backAdverbs: ReadonlySet<string>
  /** Words that open a sentence and need the one before: "er", "cela". */
  readonly pointers: ReadonlySet<string>
  /** Those of them that are somebody, as a subject: "er", "elle". */
  readonly personal: ReadonlySet<string>
  /** Those that may be joined to the verb before them: "il" of "a-t-il". */
  readonly invertedEndings: ReadonlySet<string>
  /** The one that may stand for nobody: "il" of "il faut"; empty where there is none. */
  readonly impersonal: string
  /** After a pointer they show that it points at nothing: "Woche", "y". */
  readonly pointersAt: ReadonlySet<string>
  readonly connectives: ReadonlySet<string>
  /** Words that open what is said or denied: "dass". */
  readonly complementizers: ReadonlySet<string>
  /** Words that open another clause. */
  readonly subordinators: ReadonlySet<string>

  readonly counting: Counting
  readonly calendar: Calendar
  /** Made when first asked for. */
  readonly nations: Nations
}
