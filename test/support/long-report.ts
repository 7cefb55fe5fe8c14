const places = ['harbour', 'library', 'market', 'depot', 'school', 'bridge', 'station', 'archive']
const doers = [
  'The council',
  'The port authority',
  'A group of residents',
  'The review team',
  'The contractor'
]
const deeds = ['measured', 'repaired', 'closed', 'enlarged', 'surveyed', 'reopened', 'leased']
const ends = [
  'after a wet winter',
  'at the request of its neighbours',
  'before the budget was agreed',
  'without telling the users',
  'on the advice of two engineers'
]

/**
 * A report of about fifty pages: chapters, sections in them, and subsections with four paragraphs each; no two sentences alike.
 *
 * @param levels
 *   Depths of the headings of chapters, sections and subsections; those of depth 0 are left out.
 */
export function longReport([chapter, section, subsection]: readonly [number, number, number]): string {
  let count = 0
  const turn = (list: readonly string[], step: number) => list[(count * step) % list.length] ?? ''
  const sentence = () => {
    count++
    return `${turn(doers, 3)} ${turn(deeds, 2)} the ${turn(places, 5)} on plot ${count} ${turn(ends, 1)}, which took ${(count % 23) + 2} weeks and cost £${(count * 37) % 900},000.`
  }
  const paragraph = () => Array.from({length: 5}, sentence).join(' ')
  const heading = (depth: number, text: string) => (depth > 0 ? [`${'#'.repeat(depth)} ${text}`] : [])
  const parts = ['# The long review of the waterfront']
  for (let a = 1; a <= 8; a++) {
    parts.push(...heading(chapter, `Chapter ${a}: the ${places[a - 1]}`))
    for (let b = 1; b <= 4; b++) {
      parts.push(...heading(section, `${turn(places, b)} and money in year ${a * 10 + b}`))
      for (let c = 1; c <= 2; c++) {
        parts.push(...heading(subsection, `Work of stage ${a}.${b}.${c}`))
        parts.push(...Array.from({length: 4}, paragraph))
      }
    }
  }
  return parts.join('\n\n')
}
