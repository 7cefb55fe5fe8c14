/**
 * A sentence without the place, and the agency, that it is written from: "GENEVA — …", "NEW YORK (Wikinews) - …".
 *
 * Only a name in capitals throughout, with a dash between spaces after it; a day may change what the sentence says, so a
 * dateline with a number stays.
 */
export function dropDateline(text: string): string {
  const found = dateline.exec(text)
  return found ? text.slice(found[0].length) : text
}

// Shorter names are acronyms as well: "IMF — the fund – …".
const dateline =
  /^(?:\p{Lu}[\p{Lu}’'-]{3,}|\p{Lu}[\p{Lu}.’'-]+ \p{Lu}[\p{Lu}’'-]{3,})(?:,? \p{Lu}[\p{Lu}.’'-]+){0,2}(?:, \p{Lu}\p{Ll}+)?(?: \([\p{L} .-]{2,30}\))? (?:[—–-]|--) (?=["“„«]?\p{Lu})/u
