import {describe, expect, it} from 'vitest'
import {factsIn, factsOf} from './facts-of.ts'

describe('a quotation', () => {
  it.each([
    [
      '“We will rebuild every house in this street,” said Mayor Ann Hall.',
      '“We will rebuild every house in this street”',
      'Mayor Ann Hall'
    ],
    [
      '"We will rebuild every house in this street," said Mayor Ann Hall.',
      '"We will rebuild every house in this street"',
      'Mayor Ann Hall'
    ],
    [
      '“We will rebuild every house in this street.”',
      '“We will rebuild every house in this street.”',
      undefined
    ]
  ])('keeps its marks and its speaker: %s', (text, quotation, label) => {
    const found = factsOf(text).quotation
    expect([found?.text, found?.label]).toEqual([quotation, label])
  })

  it.each([
    [
      '‘We will rebuild every house in this street,’ said Mayor Ann Hall.',
      '‘We will rebuild every house in this street’',
      'Mayor Ann Hall'
    ],
    [
      "'We will rebuild all the residents' houses in this street', Mayor Ann Hall said.",
      "'We will rebuild all the residents' houses in this street'",
      'Mayor Ann Hall'
    ],
    ['The ports’ owners said the workers’ pay in the ’90s was the nation’s best.', undefined, undefined],
    ["The ports' owners said the workers' pay in the '90s was the nation's best.", undefined, undefined]
  ])('is read in single marks, which are no apostrophes: %s', (text, quotation, label) => {
    const found = factsOf(text).quotation
    expect([found?.text, found?.label]).toEqual([quotation, label])
  })

  it('with spaces inside its marks, as French has them, leaves no narration inside it', () => {
    const facts = factsIn(
      'Le club accuse la ville d’avoir « organisé la fin ». Les billets sont rares. « Personne ne vient plus ici », dit Marc Petit.',
      'fr'
    )
    expect(facts.map(({quoted}) => quoted)).toEqual([false, false, false])
  })

  it('in single marks over several sentences leaves no narration inside it', () => {
    const facts = factsIn('Hall said: ‘We lost 40 houses. The ministry’s men said nothing for 12 days.’')
    expect(facts.map(({quoted}) => quoted)).toEqual([false, true])
  })

  it.each([
    ['"', '"'],
    ['“', '”']
  ])('that runs on into the next paragraph leaves no narration behind its opening mark %s', (open, close) => {
    const facts = factsIn(
      `${open}It is late,${close} Hall said. ${open}I love the town. It lost 40 houses.\n\n${open}We build again.${close}\n\nShe left.`
    )
    expect(facts.map(({quoted}) => quoted)).toEqual([false, true, true, true, false])
  })

  it('that is never closed, with no other behind it, is none', () => {
    const facts = factsIn('It is late, Hall said. “I love the town. It lost 40 houses.\n\nShe left.')
    expect(facts.map(({quoted}) => quoted)).toEqual([false, false, false, false])
  })

  it('needs six words', () => {
    expect(factsOf('The mayor called it “a shame”.').quotation).toBeUndefined()
  })

  it('is found by the marks of other languages', () => {
    expect(
      factsOf('Sie sagte: „Wir bauen jedes Haus in dieser Straße wieder auf.“', 'de').quotation?.text
    ).toBe('„Wir bauen jedes Haus in dieser Straße wieder auf.“')
  })

  it('over several sentences leaves no narration inside it', () => {
    const facts = factsIn(
      'Hall said: “We lost 40 houses. The ministry said nothing for 12 days. It denied everything.”'
    )
    expect(
      facts.slice(1).map(({quoted, voices, figures, claim}) => ({quoted, voices, figures, claim}))
    ).toEqual([
      {quoted: true, voices: [], figures: [], claim: undefined},
      {quoted: true, voices: [], figures: [], claim: undefined}
    ])
  })

  it('that never closes holds to the end where its paragraph opens with it, and is a slip elsewhere', () => {
    const isQuoted = (text: string) => factsIn(text).map(({quoted}) => quoted)
    expect(isQuoted('“It is a shame. The bank accuses Hall of theft.')).toEqual([true, true])
    expect(isQuoted('The mayor called it “a shame. The bank accuses Hall of theft.')).toEqual([false, false])
  })

  it('takes a mark of inches for no quotation', () => {
    expect(
      factsIn('The shelf is 6\'2" high. The ministry said that it would hold for years.').map(
        (facts) => facts.quoted
      )
    ).toEqual([false, false])
  })
})
