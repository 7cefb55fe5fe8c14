import {describe, expect, it} from 'vitest'
import {factsIn, factsOf, voiceLines} from './facts-of.ts'

describe('a voice', () => {
  it.each([
    [
      'The Kremlin has confirmed that the two delegations will meet again before the summer.',
      'The Kremlin [RU] confirmed/says: Has confirmed that the two delegations will meet again before the summer'
    ],
    [
      'The United States has renewed warnings to Tehran about sending drones across the border.',
      'The United States [US] renewed/warns: Has renewed warnings to Tehran about sending drones across the border'
    ],
    [
      'South Korean Deputy Foreign Minister Han Ji-woo cautions against lifting the sanctions before the inspectors return.',
      'South Korean Deputy Foreign Minister Han Ji-woo [KR] cautions/warns: Cautions against lifting the sanctions before the inspectors return'
    ],
    [
      'The road is closed until further notice, officials said on Friday.',
      'Officials [] said/says: The road is closed until further notice'
    ],
    [
      '“We will rebuild every single house in this street,” said Mayor Ann Hall.',
      'Mayor Ann Hall [] said/says: “We will rebuild every single house in this street”'
    ],
    [
      '“We will rebuild every house,” Hall said, “but it will take time.”',
      'Hall [] said/says: “We will rebuild every house, but it will take time.”'
    ],
    [
      'According to the ministry, eleven bridges have to be replaced this year.',
      'The ministry [] /says: Eleven bridges have to be replaced this year'
    ],
    [
      'Eleven bridges have to be replaced, according to investigators.',
      'Investigators [] /says: Eleven bridges have to be replaced'
    ],
    [
      'The wreck, Roberts said, will be examined by divers next week.',
      'Roberts [] said/says: The wreck will be examined by divers next week'
    ],
    [
      'Tom Kubiak, a fire service spokesman, told reporters the alarm had failed.',
      'Tom Kubiak, a fire service spokesman [] told/says: Told reporters the alarm had failed'
    ],
    [
      'China, Iran, and Russia have pledged funds for the new railway line.',
      'China, Iran, and Russia [CN,IR,RU] pledged/says: Have pledged funds for the new railway line'
    ]
  ])('is read from %s', (text, voice) => {
    expect(voiceLines(factsOf(`${text} Roberts and Hall were there when Hall spoke.`))).toEqual([voice])
  })

  it('is one for two capitals that deny together, in the whole sentence where too few words are left', () => {
    const text =
      'While both Lima and Quito deny these claims, the closer ties have raised eyebrows among Washington and its allies.'
    expect(voiceLines(factsOf(text))).toEqual([
      'Lima and Quito [PE,EC] deny/denies: While both Lima and Quito deny these claims, the closer ties have raised eyebrows among Washington and its allies',
      'Washington and its allies [US] raised/warns: The closer ties have raised eyebrows among Washington and its allies'
    ])
  })

  it('belongs to the subject beside the verb, not to the country named first', () => {
    const text =
      'North Korea’s open support for Russia has drawn attention, and Putin has pledged to deepen their ties step by step.'
    expect(voiceLines(factsOf(text))).toEqual([
      'Putin [] pledged/says: Has pledged to deepen their ties step by step'
    ])
  })

  it('is never cut at a “but”', () => {
    expect(
      voiceLines(factsOf('The envoy said there had been progress, but that gaps remain on three points.'))
    ).toEqual(['The envoy [] said/says: Said there had been progress, but that gaps remain on three points'])
  })

  it('keeps the country of an office that stands elsewhere in the document', () => {
    const [, second] = factsIn(
      'Greek Prime Minister Eleni Papas flew to Oslo. Papas said that the talks would go on for weeks.'
    )
    expect(second?.voices.map(({actor, countries}) => ({actor, countries}))).toEqual([
      {actor: 'Papas', countries: ['GR']}
    ])
  })

  it('speaks for no country by nationality or by a former office', () => {
    const voices = factsIn(
      'Former Russian agent Oleg Petrov accused the service of spying on him at home. Former French minister Anne Leroy said the plan was a mistake from the start. Russian experts said the ice was too thin for trucks.'
    ).flatMap((facts) => facts.voices)
    expect(voices.map(({actor, countries}) => [actor, countries])).toEqual([
      ['Former Russian agent Oleg Petrov', []],
      ['Former French minister Anne Leroy', []],
      ['Russian experts', []]
    ])
  })

  it.each([
    ['an outlet', 'The plant has been closed since May, according to Sputnik.'],
    ['a paper that reports', 'The Daily Herald reported that the plant would close in spring.'],
    ['a pronoun', 'He said that the plant would close before the end of spring.'],
    ['an abstract head', 'North Korea’s support suggests that the alliance will hold for a while.'],
    ['another abstract head', 'The composition of the team suggests that trade comes first this time.'],
    ['a passive', 'The minister was told that the plant would close in spring.'],
    ['hearsay', 'The minister reportedly said that the plant would close in spring.'],
    ['an intention', 'The minister may say that the plant will close in spring.'],
    ['a participle', 'Officials accused of taking bribes left the country in spring.'],
    ['a noun that looks like a verb', 'The union claims office is on the second floor of the hall.'],
    ['a verb inside a quotation', 'The banner read “Ministers said nothing about the closing plant”.'],
    ['time before the verb', 'USA Today noted that the plant would close in spring.']
  ])('is not read from %s', (_, text) => {
    expect(voiceLines(factsOf(text))).toEqual([])
  })

  it.each([
    ['The council rejected the allegations against its chairman on Monday.', 'denies'],
    ['The council rejected the plan for a new stadium on Monday.', 'opposes'],
    ['The government denied visas to all eleven members of the team.', 'opposes'],
    ['The government welcomed the agreement between the two ports on Monday.', 'supports'],
    ['The government expressed concern about the state of the old dam.', 'warns'],
    ['The government did not deny that the dam had been neglected.', 'says']
  ])('takes its act from the verb and its object: %s', (text, act) => {
    expect(factsOf(text).voices.map((voice) => voice.act)).toEqual([act])
  })

  it('carries its sentence, its label and its stance as a point', () => {
    const {voices} = factsOf('The Kremlin has confirmed that the two delegations will meet again.')
    expect(voices.map(({point}) => ({...point, from: point.from.map((sentence) => sentence.id)}))).toEqual([
      {
        type: 'point',
        kind: 'extract',
        text: 'Has confirmed that the two delegations will meet again',
        from: ['p1s1'],
        label: 'The Kremlin',
        stance: 'confirmed',
        countries: ['RU']
      }
    ])
  })
})
