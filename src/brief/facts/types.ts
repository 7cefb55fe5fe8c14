import type {Sentence} from '../../article/types.ts'
import type {Introduction, Point} from '../statement-types.ts'
import type {Count, Dated, Figure, Party, Voice} from '../types.ts'

/** What one sentence states, as far as its own words show it. */
export interface Facts {
  /** Empty for a sentence inside a quotation, and wherever the grammar leaves a doubt. */
  readonly voices: readonly Voice[]
  /** Whatever it counts, also where nothing of it says by itself what that is. */
  readonly numbers: readonly Count[]
  readonly figures: readonly Figure[]
  readonly dates: readonly Dated[]
  /** One object a party in the whole document. */
  readonly parties: readonly Party[]
  /** A whole quotation of six words or more. */
  readonly quotation?: Point
  /** The same of fewer words. */
  readonly remark?: Point
  readonly claim?: 'claim' | 'denial' | 'assessment' | 'law'
  /** For a denial: the ids of the claims it answers, in order; absent where none stands near. */
  readonly answers?: readonly string[]
  /** Tells what comes next, is planned or still open: "is to face trial". */
  readonly ahead: boolean
  /** Needs what stands before it to be understood ("such an arrangement", "he"). */
  readonly dangling: boolean
  /** Where nothing but its first pronoun does, and whom that means is certain. */
  readonly antecedent?: Antecedent
  /** The whole names of those whom it calls by the surname alone, each with a sentence before that has it. */
  readonly alone?: readonly Introduction[]
  /** A pronoun speaks in it ("she added"): who that is stands before. */
  readonly speaksOn: boolean
  /** Stands wholly inside a quotation that opened before it or closes after it. */
  readonly quoted: boolean
  /** Of a sentence in a quotation: the id of the one that ends it, where that alone says whose it is. */
  readonly saidIn?: string
  /** The place and the agency that the sentence is written from, as it has them: "DUBAI: ". */
  readonly dateline?: string
  /** Ends a quotation that a sentence before gives to somebody else than who reports it here. */
  readonly relayed?: true
}

/** Whom the pronoun that opens a sentence stands for. */
export interface Antecedent {
  /** As the sentence before names the person, without a title. */
  readonly name: string
  /** The sentence that names the person. */
  readonly in: Sentence
  readonly gender: 'he' | 'she'
  /** Whether the pronoun is "his" or "her". */
  readonly possessive: boolean
}

/** One of the two that the story is about. */
export interface Principal {
  /** As the source has it first: "North Korean", "Kremlin". */
  readonly name: string
  /** ISO 3166-1 alpha-2 code, "EU" or "UN"; absent for a person or a body without a country. */
  readonly country?: string
  readonly mentions: number
}
