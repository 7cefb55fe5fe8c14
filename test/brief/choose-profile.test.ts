import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {readArticle} from '../../src/article/read-article.ts'
import {chooseProfile} from '../../src/brief/choose-profile.ts'
import {profilesFor} from '../../src/roles/index.ts'

const chosen = (markdown: string, asked?: string) => {
  const article = readArticle(new VFile({path: 'a.md', value: markdown}))
  const profiles = profilesFor(article.lang)
  const {name, evidence} = chooseProfile(
    article,
    profiles,
    profiles.find(({profile}) => profile === asked)
  )
  return [name, ...evidence]
}

const headed = (...headings: string[]) =>
  headings
    .map((one) => `## ${one}\n\nThe bridge over the Mole was closed to all lorries in May.\n`)
    .join('\n')

describe('the profile of an article', () => {
  it('is told by its headings', () => {
    expect(chosen(headed('Background', '3. Key findings', 'Recommendations'))).toEqual([
      'report',
      'heading “Background”',
      'heading “3. Key findings”',
      'heading “Recommendations”'
    ])
  })

  it.each([
    ['decision', ['Decision needed', 'Options considered', 'Recommendation', 'Risks']],
    ['decision', ['Status', 'Context', 'Decision', 'Consequences']],
    ['decision', ['Option 1: Repair', 'Option 2: Sell', 'Recommendation', 'Next steps']],
    ['report', ['Finding 1 – Pumps', 'Finding 2 – Pipes', 'Background']],
    ['decision', ['Problem', 'Proposal']],
    ['decision', ['Summary', 'Motivation', 'Drawbacks', 'Rationale and alternatives', 'Prior art']],
    ['report', ['Summary', 'Timeline', 'Root cause', 'Lessons learned', 'Action items', 'Attendees']],
    ['report', ['Impact', 'Root cause', 'Detection', 'Timeline', 'Action items']],
    ['minutes', ['Present', 'Matters arising', 'Decisions', 'Action points']],
    ['research', ['Introduction', 'Methods', 'Results', 'Discussion']],
    ['research', ['Research question', 'Data', 'What we found', 'Limitations']],
    ['report', ['1. Background', '2.1 Findings', 'III. Next steps']],
    ['research', ['a) Methods', '4 Results', 'V) Discussion']],
    ['report', ['Introduction', 'Methodology', 'Findings', 'Recommendations']],
    ['news', ['Context', 'Delegation', 'Allegations', 'International response', 'Outlook']],
    ['news', ['Introduction', 'Risks', 'Conclusion']],
    ['news', ['The decision', 'Consequences']],
    ['news', ['Options', 'Boats']]
  ])('is %s for %s', (expected, headings) => {
    expect(chosen(headed(...headings))[0]).toBe(expected)
  })

  it.each([
    ['minutes', 'de', ['Anwesend', 'Beschlüsse', 'Aufgaben']],
    ['decision', 'fr', ['Décision attendue', 'Options', 'Recommandation']],
    ['decision', 'de', ['Status', 'Kontext', 'Entscheidung', 'Konsequenzen']],
    ['decision', 'de', ['Variante A: Umbau', 'Variante B: Neubau', 'Empfehlung']],
    ['decision', 'es', ['Opción 1: Reparar', 'Opción 2: Vender', 'Recomendación']],
    ['report', 'es', ['Antecedentes', 'Hallazgos', 'Recomendaciones']],
    ['research', 'de', ['Forschungsfrage', 'Methoden', 'Ergebnisse', 'Grenzen']]
  ])('is %s in %s', (expected, lang, headings) => {
    expect(chosen(`---\nlang: ${lang}\n---\n\n${headed(...headings)}`)[0]).toBe(expected)
  })

  it('is told by its title and a heading that agrees', () => {
    expect(chosen(`# Annual report of the harbour\n\n${headed('Berths', 'Main findings')}`)).toEqual([
      'report',
      'title “Annual report of the harbour”',
      'heading “Main findings”'
    ])
  })

  it.each([
    ['prose', 'The bridge over the Mole was closed to all lorries in May.\n'],
    [
      'prose under the title of a report',
      '# Annual report\n\nThe bridge was closed to all lorries in May.\n'
    ],
    ['one heading that could be anybody’s', headed('Recommendations', 'Boats')],
    ['headings of no kind at all', headed('Boats', 'Ropes')]
  ])('is news where nothing tells more: %s', (_, markdown) => {
    expect(chosen(markdown)).toEqual(['news', 'nothing tells another kind of document'])
  })

  it('is news where the headings of news are as many', () => {
    expect(chosen(headed('Delegation', 'Allegations', 'Reactions', 'Findings', 'Recommendations'))[0]).toBe(
      'news'
    )
  })

  it('is the one asked for, whatever the headings say', () => {
    expect(chosen(headed('Boats'), 'report')).toEqual(['report', 'asked for by name'])
  })
})

it.each([
  ['What happened', 'What went wrong', 'Timeline (EST)'],
  ['Incident summary', 'Root cause', 'Timeline (all times UTC)']
])('is a report after an incident: %s, %s, %s', (...headings) => {
  expect(chosen(headed(...headings))[0]).toBe('report')
})
