// When two pieces of text count as the same: README.md says it in words.

/** Whether two surface names are of one speaker: alike without determiners and titles, or one the other cut at an edge. */
export function sameName(one, other) {
  return namesOf(one).some((a) => namesOf(other).some((b) => isEdgeOf(a, b) || isEdgeOf(b, a)))
}

/** Whether what was found says what the label says: at least half of its words, and not mostly something else. */
export function sameWords(found, label) {
  const words = contentOf(found)
  const wanted = contentOf(label.words)
  const allowed = new Set([...wanted, ...contentOf(label.who), ...contentOf(label.verb)])
  return share(wanted, new Set(words)) >= 0.5 && share(words, allowed) >= 0.5
}

/** Whether the date is the label's and the phrase beside it holds the label's event without being mostly another. */
export function sameEvent({when, text}, {date, event}) {
  const words = contentOf(text)
  const wanted = contentOf(event)
  const allowed = new Set([...wanted, ...contentOf(date)])
  return overlaps(when, date) && share(wanted, new Set(words)) >= 0.7 && share(words, allowed) >= 0.35
}

/** Whether the figure is the label's and the phrase beside it says what is counted, with the qualifier. */
export function sameFigure({surface, text}, {value, counts, qualifier = ''}) {
  const words = new Set(tokens(text))
  return (
    overlaps(surface, value) &&
    share(contentOf(counts), words) >= 2 / 3 &&
    tokens(qualifier).every((word) => words.has(word))
  )
}

/** The name without determiners, and again without the titles before it. */
function namesOf(name) {
  const words = name.toLowerCase().replace(/[“”"]/g, '').replace(/’/g, "'").trim().split(/\s+/)
  while (words.length > 1 && determiners.has(words[0])) words.shift()
  const plain = words.join(' ')
  while (words.length > 1 && titles.has(words[0].replace(/[.,]$/, ''))) words.shift()
  return [plain, words.join(' ')]
}

/** "Khan" closes "the mayor of London, Sadiq Khan", "Ryan Cloutier" opens "Ryan Cloutier of Harvard"; "Chelyabinsk" is not "Chelyabinsk's governor". */
function isEdgeOf(short, long) {
  if (short === long || long.endsWith(` ${short}`)) return true
  return (
    long.startsWith(short) &&
    /^(?:\s*[,;(–—-]|\s+(?:of|for|from|in|at|who|with)\b)/.test(long.slice(short.length))
  )
}

function overlaps(one, other) {
  const a = tokens(one)
  const b = tokens(other)
  return share(a, new Set(b)) === 1 || share(b, new Set(a)) === 1
}

/** How many of the words are in the set, from 0 to 1; 1 of no words at all. */
function share(words, set) {
  return words.length === 0 ? 1 : words.filter((word) => set.has(word)).length / words.length
}

function contentOf(text) {
  return tokens(text).filter((word) => !light.has(word))
}

function tokens(text) {
  return (
    text
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/[\p{L}\p{M}\p{N}]+(?:[.,'][\p{L}\p{N}]+)*/gu) ?? []
  )
}

const setOf = (words) => new Set(words.split(' '))

const determiners = setOf(
  'the a an both all some many most several other its his her their this that these those'
)
const titles = setOf(
  'president vice prime minister deputy secretary chancellor premier governor mayor senator representative attorney general sir dr mr mrs ms prof professor judge justice king queen prince pope cardinal archbishop bishop director former current spokesman spokeswoman spokesperson'
)
const light = setOf(
  'the a an of in on at by to for from with and or but as that which who is are was were be been being it its his her their he she they this these those had has have will would'
)
