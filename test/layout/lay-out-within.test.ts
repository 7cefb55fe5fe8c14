import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {compile} from '../../src/index.ts'

const weather = 'It rained often in the hills. The river rose by two metres.'
const dispute =
  'The union accused the harbour operator of hiding two accidents. The operator denied the accusation.'
const article = `# Harbour\n\n## Weather\n\n${weather}\n\n## Allegations\n\n${dispute}\n\n## Roads\n\nThe road is narrow. It was built in 1930.\n\n## Staff\n\nForty people work there. Most of them are pilots.\n`

const made = (options: Parameters<typeof compile>[1], markdown = article) => {
  const {deck, brief, layout, file} = compile(new VFile({path: 'a.md', value: markdown}), options)
  const noted = new Set(deck.slides.flatMap(({notes}) => notes.map(({id}) => id)))
  return {
    titles: deck.slides.map(({title}) => title),
    slides: deck.slides,
    frames: layout.frames.length,
    lost: brief.readings.filter(({sentence}) => !noted.has(sentence.id)),
    said: file.messages.filter(({ruleId}) => ruleId === 'slides-left').map(({reason}) => reason)
  }
}

describe('a deck with a maximum of slides', () => {
  it('keeps cover, bottom line and what is disputed, loses no sentence, and says what it leaves out', () => {
    const {titles, lost, said} = made({maxSlides: 4})
    expect([titles, lost, said]).toEqual([
      ['Harbour', 'Bottom line', 'Allegations', 'Where each slide comes from'],
      [],
      [
        'No room for 3 slides with 6 sentences, which stand in the notes: “Weather”, “Roads”, “Staff”; raise `max-slides` or `minutes` to have them'
      ]
    ])
  })

  it('counts slides of sources, of which long headings make several', () => {
    const sections = Array.from(
      {length: 30},
      (_, at) =>
        `## What the harbour board of the town of Rye has to say of berth ${at}\n\nBerth ${at} is ${at + 7} metres long. It lies in basin ${at}.\n`
    )
    const {slides, lost} = made({maxSlides: 25}, `# Berths\n\n${sections.join('\n')}`)
    expect([slides.filter(({template}) => template === 'sources').length, slides.length, lost]).toEqual([
      2,
      25,
      []
    ])
  })

  it('keeps what is recommended rather than what came before', () => {
    const markdown =
      '# Depot\n\n## Background\n\nThe depot has served the northern routes since 1978. The lease ends in March 2028. Two sites were examined by the depot team.\n\n## Options\n\nThe quarry has room for 86 buses. The mill is ready in nine months.\n\n## Recommendation\n\nWe recommend the quarry. It costs less to run.\n\n## Risks\n\nThe county may withdraw its offer by June.\n'
    expect(made({maxSlides: 4}, markdown).titles).toEqual([
      'Depot',
      'Bottom line',
      'Recommendation',
      'Where each slide comes from'
    ])
  })

  it('shortens lists that run over many slides before it leaves out their sections', () => {
    const items = (name: string) =>
      Array.from(
        {length: 30},
        (_, at) =>
          `- The keeper of the ${name} checks lamp ${at + 1} of the ${name} each evening before the last boat of the day has left the harbour, and writes it down.\n`
      ).join('')
    const markdown = `# Lamps\n\n${['tower', 'quay', 'bridge', 'yard'].map((name) => `## The ${name}\n\nThese are the tasks:\n\n${items(name)}\n`).join('')}`
    const {titles, slides, lost} = made({maxSlides: 12}, markdown)
    expect([...new Set(titles)].filter((one) => one.startsWith('The '))).toEqual([
      'The tower',
      'The quay',
      'The bridge',
      'The yard'
    ])
    expect([slides.length <= 12, lost]).toEqual([true, []])
  })

  it('is the same deck where there is room', () => {
    expect(made({maxSlides: 40}).titles).toEqual(made({}).titles)
  })

  it('counts what is drawn in columns as what is drawn alone', () => {
    const pair = (name: string, left: string, right: string) =>
      `## ${name}\n\n:::: columns\n::: column\n${left}\n:::\n::: column\n${right}\n:::\n::::\n`
    const said = pair('Said', 'The mill is old.', 'The quarry is new.')
    const drawn = pair('Drawn', 'The mill is wet.', '```chart pie\nA,1\nB,2\n```')
    expect(made({maxSlides: 3}, `# Mill\n\n${said}\n${drawn}`).titles).toEqual([
      'Mill',
      'Drawn',
      'Where each slide comes from'
    ])
  })

  it('counts a minute and a half for a slide of content', () => {
    const content = made({minutes: 3}).slides.filter(({template}) => !/title|sources/.test(template))
    expect(content.map(({title}) => title)).toEqual(['Bottom line', 'Allegations'])
  })

  it('keeps no divider under which nothing is left, and the one under which nothing stood', () => {
    const parts = `---\ntitle: Harbour\n---\n\n# Weather\n\n## Rain\n\n${weather}\n\n# Dispute\n\n## Allegations\n\n${dispute}\n\n# Questions?\n`
    const of = (options: Parameters<typeof compile>[1]) => made(options, parts)
    expect(of({}).titles).toContain('Weather')
    const {titles, lost} = of({minutes: 3})
    expect([titles, lost]).toEqual([
      ['Harbour', 'Bottom line', 'Dispute', 'Allegations', 'Questions?', 'Where each slide comes from'],
      []
    ])
  })

  it('puts what it leaves out into the notes of the nearest slide', () => {
    const allegations = made({maxSlides: 4}).slides.find(({title}) => title === 'Allegations')
    expect(allegations?.notes.flatMap(({id}) => id ?? [])).toEqual([
      'p2s1',
      'p2s2',
      'p3s1',
      'p3s2',
      'p4s1',
      'p4s2'
    ])
  })

  it('shortens a list of the author’s and counts continuations', () => {
    const items = Array.from({length: 60}, (_, index) => `- Quay ${index + 1} is closed for repairs`)
    const {frames, lost} = made({maxSlides: 3}, `# Quays\n\n## Closed\n\n${items.join('\n')}\n`)
    expect([frames, lost]).toEqual([3, []])
  })

  it('may be asked for in the front matter', () => {
    expect(made({}, `---\nmax-slides: 4\n---\n\n${article}`).frames).toBe(4)
  })
})
