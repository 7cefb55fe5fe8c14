/** Words of no subject of ours, so that neither tool can take a short cut. */
const places = ['harbour', 'library', 'market', 'bridge', 'school', 'depot', 'station', 'garden']
const doers = ['The council', 'The port authority', 'A group of residents', 'The school board']
const deeds = ['plans to repair', 'has measured', 'wants to enlarge', 'counted the visitors of']

/**
 * An article of as many headed sections as there shall be slides: two sentences of prose and a list of four items each.
 *
 * Every section differs from the others, and the same number gives the same article.
 */
export function article(sections) {
  return document(sections, (number) => `${heading(number)}\n${text(number)}`)
}

/** The same article for pandoc, with the text of each section in the notes of its slide too, as briefdeck puts it there. */
export function articleWithNotes(sections) {
  return document(
    sections,
    (number) => `${heading(number)}\n${text(number)}\n::: notes\n${text(number)}:::\n`
  )
}

function document(sections, section) {
  const parts = Array.from({length: sections}, (_, index) => section(index + 1))
  return `---\ntitle: Report on ${sections} places\nlang: en\n---\n\n${parts.join('\n')}`
}

function heading(number) {
  return `## The ${placeOf(number)}\n`
}

function text(number) {
  return `${turn(doers, number)} ${turn(deeds, number + 1)} the ${placeOf(number)} this year. The work takes ${(number % 9) + 2} months and costs ${(number % 80) + 10},000 euros.

- ${turn(doers, number + 2)} asked for benches at gate ${number}.
- Building starts in week ${(number % 50) + 1}.
- Visitors enter from the ${turn(places, number + 3)}.
- ${(number % 40) + 5} trees stay where they are.
`
}

function placeOf(number) {
  return `${turn(places, number)} ${number}`
}

function turn(list, number) {
  return list[number % list.length]
}
