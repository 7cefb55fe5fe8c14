/**
 * A sentence without the place, and the agency, that it is written from: "GENEVA — …", "NEW YORK (Wikinews) - …", "Berlin (dpa) - …".
 *
 * Only a name in capitals throughout, with a dash between spaces after it, or any with an agency; a day may change what the
 * sentence says, so a dateline with a number stays.
 */
export function dropDateline(text: string): string {
  return text.slice(dateline.exec(text)?.[0].length ?? agencyLine(text))
}

// Shorter names are acronyms as well: "IMF — the fund – …".
const dateline =
  /^(?:\p{Lu}[\p{Lu}’'-]{3,}|\p{Lu}[\p{Lu}.’'-]+ \p{Lu}[\p{Lu}’'-]{3,})(?:,? \p{Lu}[\p{Lu}.’'-]+){0,2}(?:, \p{Lu}\p{Ll}+)?(?: \([\p{L} .-]{2,30}\))? (?:[—–-]|--) (?=["“„«]?\p{Lu})/u

/** The length of "Berlin (dpa/lby) - ". */
function agencyLine(text: string): number {
  const [line = '', name = ''] = credited.exec(text) ?? []
  return agencies.has(name.toLowerCase()) ? line.length : 0
}

const credited =
  /^\p{Lu}[\p{L}’'-]+(?:[ /-]\p{Lu}[\p{L}’'-]+){0,2}[.:,]? \((\p{L}{2,8})(?:\/\p{L}{2,6})?\)[.:]?(?: (?:[—–-]|--))? (?=["“„«]?\p{Lu})/u

// Letters in brackets behind a name may be a party as well: "Lund (SP) – the minister – said".
const agencies: ReadonlySet<string> = new Set(
  'afp ansa ap apa ats dpa efe epd hib kna lusa ots pm reuters sda tass upi'.split(' ')
)
