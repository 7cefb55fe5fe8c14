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
  const parts = Array.from({length: sections}, (_, index) => section(index + 1))
  return `---\ntitle: Report on ${sections} places\nlang: en\n---\n\n${parts.join('\n')}`
}

function section(number) {
  const place = `${turn(places, number)} ${number}`
  return `## The ${place}

${turn(doers, number)} ${turn(deeds, number + 1)} the ${place} this year. The work takes ${(number % 9) + 2} months and costs ${(number % 80) + 10},000 euros.

- ${turn(doers, number + 2)} asked for benches at gate ${number}.
- Building starts in week ${(number % 50) + 1}.
- Visitors enter from the ${turn(places, number + 3)}.
- ${(number % 40) + 5} trees stay where they are.
`
}

function turn(list, number) {
  return list[number % list.length]
}
