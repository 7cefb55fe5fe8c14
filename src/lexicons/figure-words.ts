/** How a language writes numbers with what they count, and what only looks like that. In lower case. */
export interface FigureWords {
  /** Number words and their digits: "seven". */
  readonly numbers: ReadonlyMap<string, number>
  /** "million", "billion". */
  readonly magnitudes: ReadonlySet<string>
  /** Magnitudes that are written out in digits after a small number: "hundred". */
  readonly roundMagnitudes: ReadonlyMap<string, number>
  /** Between thousands in digits. */
  readonly thousandsMark: string
  /** Word sequences before a figure, words parted by a space: "more than". */
  readonly qualifiers: readonly string[]
  /** "percent", and word sequences such as "per cent". */
  readonly percents: readonly string[]
  /** What makes a share a difference of two: "points". */
  readonly pointWords: ReadonlySet<string>
  /** "dollars", "rubles". */
  readonly currencies: ReadonlySet<string>
  /** Units of measure and of time, low in weight: "kilometers", "hours". */
  readonly measures: ReadonlySet<string>
  /** Words about death and harm: "killed". */
  readonly casualties: ReadonlySet<string>
  /** Counted nouns that say nothing: "leaders", "sides". */
  readonly emptyCounts: ReadonlySet<string>
  /** Those that say little where they are few: "countries". */
  readonly smallCounts: ReadonlySet<string>
  /** Words for a sum: `alone` where what is summed need not follow ("toll"), `of` where it has to ("number of"). */
  readonly tolls: ReadonlyMap<string, 'alone' | 'of'>
  /** Between such a word and its number: "to", "was". */
  readonly tollLinks: ReadonlySet<string>
  /** Before a span of time that says only when: "past", "every". */
  readonly periods: ReadonlySet<string>
  /** After a span of time that says only when: "before". */
  readonly moments: ReadonlySet<string>
  /** "one". */
  readonly one: ReadonlySet<string>
  /** "first", "second". */
  readonly ordinals: ReadonlySet<string>
  /** What counts on without a number: "another". */
  readonly onward: ReadonlySet<string>
  /** Between a part and its whole: "in" ("one in ten"), "out" (of). */
  readonly ratioLinks: ReadonlySet<string>
  /** Ends of names of streets that are nothing else: "lane". */
  readonly streets: ReadonlySet<string>
  /** Words before a number that make it a name: "article", "no". */
  readonly numbering: ReadonlySet<string>
  /** Words before digits that belong to one thing, and count none: "a 911 call". */
  readonly indefinite: ReadonlySet<string>
  /** Words before a number of what another number counts already: "including". */
  readonly included: ReadonlySet<string>
  /** Words after a number that make it a time or an age: "am", "aged". */
  readonly clock: ReadonlySet<string>
  readonly ages: ReadonlySet<string>
  /** Words before a number that no longer holds: "a previous". */
  readonly superseded: ReadonlySet<string>
  /** What stands before an amount that another one is held against: "compared with". */
  readonly heldAgainst: readonly string[]
  /** Before an amount below nought: "minus". */
  readonly minus: ReadonlySet<string>
  /** Between the ends of a range: "to", "through". */
  readonly rangeEnds: ReadonlySet<string>
}
