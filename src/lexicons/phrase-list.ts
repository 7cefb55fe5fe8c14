/** The phrases of a text, split at commas and line ends. */
export function phraseList(phrases: string): readonly string[] {
  return phrases.trim().split(/\s*,\s*|\s*\n\s*/)
}

/** The same as a set. */
export function phraseSet(phrases: string): ReadonlySet<string> {
  return new Set(phraseList(phrases))
}

/** What each of some phrases stands for, by the phrase. */
export function phraseMap<const Value extends string>(
  lists: Readonly<Record<Value, string>>
): ReadonlyMap<string, Value> {
  // Keys of a record that the compiler knows are the values of the map.
  const values = Object.keys(lists) as Value[]
  return new Map(
    values.flatMap((value) => phraseList(lists[value]).map((phrase) => [phrase, value] as const))
  )
}
