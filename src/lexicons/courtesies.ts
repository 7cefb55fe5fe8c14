import {wordSet} from './word-set.ts'

/** What stands before a name and is no part of it, in any language, in lower case without full stops: "Mr", "Herr", "Dr". */
const courtesies =
  wordSet(`mr mrs ms miss mx dr drs prof professor sir dame lord lady rev revd hon cllr councillor councilman
  councilwoman alderman ald herr frau hr fr dipl ing mag monsieur madame mademoiselle mme mlle mm maître sr sra srta don doña señor
  señora señorita lic`)

/** Articles before what somebody is called: "the company", "La Fédération". Not "Los", "El": they open names of towns and states. */
const articles = wordSet('the a an der die das le la les un une')

/** The words of a name that its initials are of: without titles, and without an article. */
export function wordsOfName(name: string): string[] {
  const words = withoutCourtesies(name.replace(/^l['’](?=\p{L})/iu, '')).split(/\s+/)
  return words.length > 1 && articles.has(words[0]?.toLowerCase() ?? '') ? words.slice(1) : words
}

/** Whether a word is such a title: "Mr.", "Cllr". */
export function isCourtesy(word: string): boolean {
  return courtesies.has(word.toLowerCase().replace(/\.$/, ''))
}

/** A name without the titles before it; as it is where nothing else is left. */
export function withoutCourtesies(name: string): string {
  const words = name.trim().split(/\s+/)
  const from = words.findIndex((word) => !isCourtesy(word))
  return from < 0 ? name : words.slice(from).join(' ')
}
