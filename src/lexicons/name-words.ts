/** What a language puts beside names: titles, offices, bodies, media, groups; and what cannot speak. In lower case. */
export interface NameWords {
  /** Titles and offices that stand before or after a name. */
  readonly titles: ReadonlySet<string>
  /** Offices that speak for a country. */
  readonly stateTitles: ReadonlySet<string>
  /** Words that qualify a title: "former", "deputy". */
  readonly titleModifiers: ReadonlySet<string>
  /** Those among them that end an office: "former". */
  readonly formerly: ReadonlySet<string>
  /** Forms of address that are no office: "mr". */
  readonly address: ReadonlySet<string>
  /** Capitalised words that show a body, not a person: "council"; of two words where one alone may be a thing: "geological survey". */
  readonly bodies: ReadonlySet<string>
  /** Words in the name of a place or an event: "river", "day". */
  readonly places: ReadonlySet<string>
  /** Words among `places` that are given names as well: "bill". */
  readonly givenNames: ReadonlySet<string>
  /** Media, by the words of their names: they report, they are no actors. */
  readonly outlets: ReadonlySet<string>
  /** Nouns after a surname that several people share: "family". */
  readonly kin: ReadonlySet<string>
  /** Small words inside names: "bin", "van". */
  readonly nameParticles: ReadonlySet<string>

  /** Plural nouns that make a group when something qualifies them: "officials". */
  readonly groupHeads: ReadonlySet<string>
  /** Those that may also be things or a mere count: a rank has to stand before them, or one of these links after them. */
  readonly vagueGroupHeads: ReadonlyMap<string, ReadonlySet<string>>
  /** "leading", "senior". */
  readonly ranks: ReadonlySet<string>
  /** Words of one trade, each with the one that stands for them: the arms industry is the defence industry. */
  readonly oneTrade: ReadonlyMap<string, string>
  /** Singular nouns for a group: "delegation". */
  readonly groupBodies: ReadonlySet<string>
  /** Words that qualify a group's noun: "top", "military". */
  readonly groupModifiers: ReadonlySet<string>

  /** Nouns for people and bodies that speak: "officials", "ministry". */
  readonly speakers: ReadonlySet<string>
  /** Bodies and officials that speak for their country: "ministry", "government". */
  readonly stateSpeakers: ReadonlySet<string>
  /** Nouns for what cannot speak, and words that stand for a noun named before: "letter", "latter". */
  readonly mute: ReadonlySet<string>
  /** How nouns for those who do something end: "er", "ist". */
  readonly agentEndings: readonly string[]
  /** How plural nouns for people end, beside `speakers`: "ists". */
  readonly peopleEndings: readonly string[]
  /** How abstract nouns end: "tion". */
  readonly abstractEndings: readonly string[]
}
