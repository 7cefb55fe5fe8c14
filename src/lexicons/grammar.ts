/** Word lists that the reading of facts rests on, for one language. */
export interface Grammar {
  /** To be settled by the code that reads facts. */
  readonly lang: string
}

/** Names of countries and of what stands for them. */
export interface Gazetteer {
  readonly lang: string
}
