/** A sign that a sentence plays a role: any of its phrases, or a feature of the sentence. */
export interface Cue {
  readonly id: string
  /** Words or phrases; `*` at the end of a word stands for any ending. Whole words, case ignored. */
  readonly phrases?: readonly string[]
  /** A feature found by the code instead of by words. */
  readonly feature?: FeatureName
  /** Up to about 2; a single cue of 1 decides nothing by itself. */
  readonly weight: number
}

/** What a cue can ask of a sentence besides words. */
export const featureNames = [
  'lead',
  'closing',
  'ahead',
  'figure',
  'date',
  'voice',
  'state-voice',
  'foreign-voice',
  'outside-voice',
  'stance',
  'claim',
  'denial',
  'party',
  'quotation',
  'narrative'
] as const

export type FeatureName = (typeof featureNames)[number]

/** What a sentence or a section does in the argument, in one language. Data, never code. */
export interface RoleData {
  readonly role: string
  /** Primary language subtag. */
  readonly lang: string
  /** The role's name as the small label on its slides. */
  readonly label: string
  /** The template it leads to. */
  readonly template: string
  /** Place among the roles of an article without headings; lower comes first. */
  readonly order: number
  /** Words of a heading that decide for this role. */
  readonly headings: readonly string[]
  readonly cues: readonly Cue[]
  /** The least score at which a sentence may take this role by its cues; high for roles that would do harm when wrong. */
  readonly threshold: number
  /** How much a heading of it speaks for the profile it stands in; absent where it says nothing of the kind of document. */
  readonly tells?: number
  /** Whether its subsections belong on one slide, such as the options of a decision. */
  readonly whole?: boolean
  /** Whether its author says first what it is about, however short: "We recommend Quarry Road." */
  readonly saidFirst?: boolean
}

/** A kind of document in one language: what its parts do, and how it is known. Data, never code. */
export interface ProfileData {
  readonly profile: string
  /** Primary language subtag. */
  readonly lang: string
  /** What kind of document it is, in a few words, for who chooses. */
  readonly about: string
  /** Words or phrases of a title that speak for it. */
  readonly titles: readonly string[]
  /** Roles whose heaviest sentences are the bottom line, one each, in this order; that of news where absent. */
  readonly bottomLine?: readonly string[]
  /** In their order; headings of other roles are read as in news. */
  readonly roles: readonly RoleData[]
}
