/** The phrases of a text, split at commas and line ends. */
export function phraseList(phrases: string): readonly string[] {
  return phrases.trim().split(/\s*,\s*|\s*\n\s*/)
}

/** The same as a set. */
export function phraseSet(phrases: string): ReadonlySet<string> {
  return new Set(phraseList(phrases))
}
