import {describe, expect, it} from 'vitest'
import {briefOf} from './brief-of.ts'

const told = 'The council met in the old hall on Monday. It voted for the bridge of Rye.'
const more = 'The bridge will cost 40 million euros. Work starts in May.'
const most = 'A tunnel was too dear. The mayor had wanted one.'

/** What of an article may stand on slides. */
const toldOf = (markdown: string) =>
  briefOf(markdown)
    .brief.readings.filter(({weight}) => weight > 0)
    .map(({sentence}) => sentence.text)
const all = [told, more, most].flatMap((text) => text.split(/(?<=\.) /))

describe('lines that stand between the paragraphs of an article', () => {
  it.each([
    ['Chamber of Commerce, Rye'],
    ['A. Lee J. B. Stone J.'],
    ['RYE--April 26, 2000--for the first quarter of 2000;'],
    ['Bridges after tunnels'],
    ['Read more | Subscribe | Unsubscribe'],
    ['Published 29/02/2020'],
    ['9:25 p.m.'],
    ['[See pictures of the bridge](https://example.org/bridge).'],
    ['(**MORE:** [Tunnels](https://example.org/tunnels))'],
    ['([Watch the vote](https://example.org/vote).)'],
    ['Read also: [Tunnels that were never dug](https://example.org/tunnels)']
  ])('tell nothing where they are no sentence: %s', (line) => {
    expect(toldOf(`# The new bridge\n\n${told}\n\n${line}\n\n${more}\n\n${most}\n`)).toEqual(all)
  })

  it.each([
    ['en', 'For more information, visit www.example.org/bridge.'],
    ['en', 'Feel free to contact me at 020 0000 0000.'],
    ['en', 'Contributing: Ann Lee, Bo Stone.'],
    ['en', '(Watch our video “The bridge of Rye”.)'],
    ['en', 'See pictures of the bridge.'],
    ['de', 'Sehen Sie hier Bilder von der Brücke.'],
    ['en', 'Ann Lee can be reached at ann@example.org.'],
    ['en', 'Outside the town, dial +44 20 7946 0001 to listen.'],
    ['en', 'A list of all helpers is available on the website of the town.'],
    ['en', 'The report on the bridge can be found at www.example.org/bridge.'],
    ['en', 'Read the report of the council [here](https://example.org/report).'],
    ['en', 'To learn more about the bridge, ask the [town](https://example.org).'],
    ['de', 'Der Bericht ist hier abrufbar.'],
    ['fr', 'Le rapport est disponible sur le site de la ville.'],
    ['es', 'El informe está disponible en la página del ayuntamiento.'],
    ['es', 'Con información de Ana Ruiz y Luis Gil.'],
    ['en', 'Watch the whole speech of the mayor here:'],
    ['de', 'Sehen Sie hier die Rede im Video:'],
    ['de', 'Weitere Informationen finden Sie im Rathaus.'],
    ['fr', 'Connectez-vous à votre compte pour participer.'],
    ['es', 'Más información en www.example.org.']
  ])('tell nothing where they say where to read on, in %s: %s', (lang, line) => {
    expect(toldOf(`---\nlang: ${lang}\n---\n\n# Rye\n\n${told}\n\n${more}\n\n${most} ${line}\n`)).toEqual(all)
  })

  it.each([
    ['Costs so far: €3m'],
    ['Costs up 12% in a year'],
    ['Seats are available at 40 euros.'],
    ['See how the bridge of Rye moves in the wind.'],
    ['The bridge is old'],
    ['Read the [report of the town on the bridge](https://example.org/report) before you vote.'],
    ['Among them:\n\n- the mayor of Rye']
  ])('are told where they say something: %s', (line) => {
    expect(toldOf(`# The new bridge\n\n${told}\n\n${line}\n\n${more}\n\n${most}\n`)).toContain(
      line.split('\n')[0]?.replace(/\[(.+)\]\(.+?\)/, '$1')
    )
  })

  it('tell nothing where they say what the title or a sentence before them says', () => {
    const again = 'The council votes for a new bridge\n\nThe council met in the old hall on Monday.'
    expect(
      toldOf(`# The council votes for a new bridge\n\n${told}\n\n${more}\n\n${most}\n\n${again}`)
    ).toEqual(all)
  })

  it('are told where they open the text as its title does', () => {
    const title = 'The council votes for a new bridge'
    expect(toldOf(`# ${title}\n\n${title}. ${told}\n\n${more}\n`)[0]).toBe(`${title}.`)
  })

  it('are told where they are all that stands under their heading', () => {
    const end =
      '## Where\n\nChamber of Commerce, Rye\n\n## Questions\n\nFor more information, visit the hall.'
    expect(toldOf(`# The new bridge\n\n${told}\n\n${more}\n\n${most}\n\n${end}\n`)).toEqual([
      ...all,
      'Chamber of Commerce, Rye',
      'For more information, visit the hall.'
    ])
  })

  it('are told where the text is one of lines', () => {
    expect(
      toldOf('# Shopping\n\nBread from the bakery\n\nApples and pears\n\nMilk of the farm\n')
    ).toHaveLength(3)
  })
})
