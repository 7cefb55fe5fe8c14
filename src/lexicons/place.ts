/** How a name stands for a country. */
export type PlaceKind = 'country' | 'demonym' | 'capital' | 'seat' | 'organisation'

export interface Place {
  /** ISO 3166-1 alpha-2, "EU" or "UN"; absent for other organisations. */
  readonly code?: string
  readonly kind: PlaceKind
}

/** Names of countries and of what stands for them. */
export interface Gazetteer {
  readonly lang: string
  /** By the name as it is written, apostrophes straight, without a leading article. */
  readonly names: ReadonlyMap<string, Place>
  /** Names that are as often somebody's, a state's or a plain word: "Georgia", "Chad". They count where the article shows the country. */
  readonly doubtful: ReadonlyMap<string, Place>
}
