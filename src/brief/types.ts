import type {Background, SlideOptions} from '../article/slide-options.ts'
import type {Aside, Heading, Paragraph, Sentence} from '../article/types.ts'
import type {Introduction, PartyKind, Point, Sources} from './statement-types.ts'

/** Who says something, found by grammar in the sentence itself; never guessed from its neighbours. */
export interface Voice {
  /** The name as the sentence has it, with title: "South Korean Vice Foreign Minister Chang Ho-jin". */
  readonly actor: string
  /** The fullest form under which the document names the same person, where that is another, and the sentence that has it. */
  readonly introduced?: Introduction
  /** The name in it, where a person's whole name stands there: "Chang Ho-jin". */
  readonly person?: string
  /** Countries the actor speaks for; empty for analysts, companies, people without office. */
  readonly countries: readonly string[]
  /** The verb in the form it has in the source, with its noun where it says little alone: "denies", "renewed warnings"; empty for "according to". */
  readonly stance: string
  readonly act: 'says' | 'denies' | 'supports' | 'opposes' | 'warns'
  /** What stands before the clause that is all somebody says: "said that"; absent for other verbs, which say more. */
  readonly lead?: string
  /** What is said: the words after the actor, verb included where the sentence would not read without it. */
  readonly point: Point
}

/** A number that counts something. */
export interface Count {
  /** As in the source: "seven", "€3.4 million", "12 %". */
  readonly surface: string
  /** In digits, with sign and unit: "7", "€3.4m" is never made, "€3.4 million" stays. */
  readonly numeral: string
}

/** A number, what it counts, and its qualifier ("only", "about", "up to"). */
export interface Figure extends Count {
  /** The smallest clause that says what is counted, qualifier and figure in it; `label` is the surface, `numeral` the digits. */
  readonly point: Point
  /** 0 to 1: how much it deserves a large numeral. */
  readonly weight: number
  /** It counts those who died, were hurt, fell ill or are missing. */
  readonly harm?: true
}

/** A date and the smallest phrase it dates. */
export interface Dated {
  /** As in the source: "2019", "12 September". Never resolved. */
  readonly when: string
  /** `label` is `when`. */
  readonly point: Point
  /** For order on a line: year, month (1 to 12), day, where stated. */
  readonly key: readonly [number, number, number]
}

/** A person or a group that the text names. */
export interface Party {
  readonly kind: PartyKind
  /** "Kim Jong Un", "top officials from the arms industry and the military". */
  readonly name: string
  /** Title or office in the source's words; absent where none is given. */
  readonly office?: string
  readonly countries: readonly string[]
  /** How often the document names it. */
  readonly mentions: number
  readonly from: Sources
  /** Whether somebody leads a group, comes with it, or receives it, where a sentence says so. */
  readonly part?: 'leads' | 'comes' | 'hosts'
}

/** What a role is called; open, since users add their own. */
export type RoleName = string

/** A sentence and what was read in it. */
export interface Reading {
  readonly sentence: Sentence
  readonly paragraph: Paragraph
  readonly role: RoleName
  /** 0 to 1. */
  readonly confidence: number
  /** Why: "heading “Context”", "cue “accused”", "lead sentence". */
  readonly evidence: readonly string[]
  /** How much the sentence matters in the document; comparable within one document only. */
  readonly weight: number
  /** The weight without what the place in the document adds. */
  readonly importance: number
  /** The sentence condensed: one point, or two where a concession was split. Checked against the source. */
  readonly points: readonly Point[]
  /** `claim`, `denial`, `assessment` or `law`, where the sentence is one. */
  readonly claim?: 'claim' | 'denial' | 'assessment' | 'law'
  /** For a denial: the ids of the sentences it answers. */
  readonly answers?: readonly string[]
  /** For a claim: somebody denies it, in another sentence. */
  readonly denied?: true
  /** Opens with a word that needs what stands before it ("such an arrangement", "he"). */
  readonly dangling: boolean
  /** A quotation of the sentence, its marks kept, with its speaker as label where the sentence names one. */
  readonly quotation?: Point
  /** The same of fewer than six words: a slide of its own only where its author asks for one. */
  readonly remark?: Point
  readonly voices: readonly Voice[]
  /** Whatever it counts, also where nothing of it says by itself what that is. */
  readonly numbers: readonly Count[]
  readonly figures: readonly Figure[]
  readonly dates: readonly Dated[]
  readonly parties: readonly Party[]
  /** Its author wants it on no slide. */
  readonly skip?: true
  /** A release says it of whoever issues it, at its end: whom to ask, what the company is. */
  readonly notice?: true
  /** It ends somebody's quotation and names only who passes it on: no statement by itself. */
  readonly relayed?: true
  /** It tells a sum of money, or what somebody denies, in a document of another kind than news. */
  readonly counts?: true
  /** It limits what the sentence right before it in its paragraph says: "The figures should be read with care." */
  readonly limits?: true
  /** Whether the sentence right behind it does so to this one, which is not shown without it. */
  readonly limited?: true
  /** It tells what comes next, is planned or is still open: "yet to be confirmed". */
  readonly ahead?: true
  /** A pronoun opens the first of its points: "It rejected criticism." */
  readonly byPronoun?: true
  /** A pronoun opens the last of its points and stands for what the first one names: "While it rained, …": "It …". */
  readonly leans?: true
  /** It opens with a word that ties it to the sentence before: "But the evidence is thin." */
  readonly tied?: true
  /** Ids of the sentences of its paragraph that count on with it: "First, …", "Second, …"; at least two. */
  readonly series?: readonly string[]
  /** The whole names of those whom it calls by the surname alone, each with a sentence before that has it. */
  readonly alone?: readonly Introduction[]
  /** A slide before says it: it is said again only where little else is. */
  readonly told?: true
  /** What is to be done, its label who does it, as far as the sentence says so; only where its role is about that. */
  readonly task?: Point
  /** Of what a meeting decided: it says that something was turned down. */
  readonly turnedDown?: true
  /** Those that a list of who is there names, their office as text; only where its role is about that. */
  readonly roster?: Roster
}

/** Who is there, or is not. */
export interface Roster {
  /** Each with the name as label, and the office as text; the name again where none is given. */
  readonly people: readonly Point[]
  readonly absent: boolean
}

/** One step of the argument: what becomes a slide, or several. */
export interface Beat {
  readonly role: RoleName
  /** The role's own name in the language of the article, for the small label: "International response". */
  readonly label: string
  /** The author's heading, where there is one. */
  readonly heading?: Heading
  /** The heading of the section that it is a part of, where a long one was divided. */
  readonly under?: Heading
  /** The headings that this one stands under, where it was a part as well: the highest first. */
  readonly over?: readonly Heading[]
  /** The template the author asked for. */
  readonly template?: string
  /** How its slides are shown, where its author says so. */
  readonly options?: SlideOptions
  /** The template of the role. */
  readonly preferred: string
  /** Headings above the slide level that this beat opens with: each becomes a section slide. */
  readonly opens: readonly Heading[]
  readonly readings: readonly Reading[]
  readonly asides: readonly Aside[]
  /** Ids of sentences that stand over its slide already, as title or message. */
  readonly said?: readonly string[]
}

/** The argument in order. Knows nothing of templates, fonts or sizes. */
export interface Brief {
  readonly title: string
  /** Where the title comes from; absent for front matter, a heading or the file's name. */
  readonly titleFrom?: Sources
  readonly subtitle?: string
  /** What the cover is set on. */
  readonly background?: Background
  /** Lines right under the title that say what the document is: who wrote it, its status. */
  readonly underTitle: readonly Point[]
  readonly author: readonly string[]
  readonly date?: string
  readonly lang: string
  /** The kind of document it was read as, and why. */
  readonly profile: {readonly name: string; readonly evidence: readonly string[]}
  /** The three statements of the summary, in order: who did what, why it matters, what is disputed. Fewer when the source has fewer; none where its author sums up. */
  readonly summary: readonly Point[]
  readonly beats: readonly Beat[]
  /** Every sentence of the article, in order. */
  readonly readings: readonly Reading[]
}
