import type {ChartKind} from '../charts/types.ts'
import type {Clauses} from './clauses.ts'
import type {CompanyWords} from './company.ts'
import type {Grammar} from './grammar.ts'
import type {Meeting} from './meeting.ts'
import type {Gazetteer} from './place.ts'
import type {Prompts} from './prompts.ts'
import type {Reporting} from './reporting.ts'

/** What is said of a chart for who cannot see it. */
export interface ChartWords {
  readonly kinds: Readonly<Record<ChartKind, string>>
  range(from: string, to: string): string
  readonly lowest: string
  readonly highest: string
}

/** Words that briefdeck itself puts on slides and in notes. Everything else on a slide is the source's. */
export interface Words {
  readonly briefing: string
  readonly bottomLine: string
  readonly notStated: string
  readonly noNames: string
  readonly claims: string
  readonly denials: string
  /** Over what people say of whom none speaks for a country. */
  readonly statements: string
  readonly assessments: string
  readonly pointOfLaw: string
  readonly suggests: string
  /** Beside somebody who leads a delegation, comes with it, or receives it. */
  readonly leads: string
  readonly comes: string
  readonly hosts: string
  /** Over what else is said of those on the cards; it must not call a guess a fact. */
  readonly also: string
  readonly sources: string
  /** Title of the sources slide. */
  readonly whereFrom: string
  readonly slide: string
  readonly titleColumn: string
  readonly paragraphs: string
  readonly lines: string
  /** Over what stands before the first heading. */
  readonly introduction: string
  readonly contents: string
  /** Columns of a table of actions. */
  readonly action: string
  readonly owner: string
  readonly due: string
  /** Over those who are not there. */
  readonly absent: string
  readonly chart: ChartWords
  readonly prompts: Prompts
  /** "2 of 3". */
  part(index: number, of: number): string
  /** "paragraph 3", "paragraphs 2, 4–6"; "line 7" of what is no paragraph. */
  places(list: string, unit: 'paragraph' | 'paragraphs' | 'line' | 'lines'): string
  /** The foot of a slide: "Source: paragraphs 2, 4–6". */
  drawnFrom(places: string): string
}

/**
 * What the code has to know of a language.
 *
 * With a grammar it is read in full; with `reporting` cautiously; a language with neither degrades: whole sentences, roles by
 * heading, no actors.
 */
export interface Lexicon {
  /** Primary language subtag: "en". */
  readonly lang: string
  readonly words: Words
  /** Abbreviations, lower case, without their last full stop, that never end a sentence. */
  readonly abbreviations: ReadonlySet<string>
  /** Abbreviations that may end one: they do so before a capital letter. */
  readonly softAbbreviations: ReadonlySet<string>
  readonly grammar?: Grammar
  readonly gazetteer?: Gazetteer
  /** What the cautious reading of a language without a grammar knows. */
  readonly reporting?: Reporting
  /** What shortening has to know; absent where whole sentences stand. */
  readonly clauses?: Clauses
  /** How it says who leads a group, who comes along, and who receives it. */
  readonly company?: CompanyWords
  /** How minutes say who is there, who does what, and by when. */
  readonly meeting?: Meeting
  /**
   * Nouns for those who report what happened, since it is their task or their own work: what they are quoted with is a position
   * only where its words show one.
   */
  readonly inCharge?: ReadonlySet<string>
  /** Words too common to weigh a sentence by. */
  readonly commonWords?: ReadonlySet<string>
}
