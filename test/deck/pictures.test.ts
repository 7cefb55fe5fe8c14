import {describe, expect, it} from 'vitest'
import type {Slide} from '../../src/deck/types.ts'
import {faultsOf} from '../support/faults-of.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

const picture = '![A quay with three cranes](harbour.png)'

/** Each slide between the cover and the sources: its template, what it says, and the captions of its pictures. */
function told(markdown: string): string[] {
  const {deck} = layOutMarkdown(`# The harbour\n\n${markdown}`)
  return deck.slides.flatMap((one) =>
    ['title', 'bottom-line', 'sources'].includes(one.template) ? [] : [line(one)]
  )
}

function line({template, title, slots}: Slide): string {
  const all = Object.values(slots).flat()
  const words = all.filter((one) => one.type === 'point').map(({text}) => text)
  const shown = all.flatMap((one) => (one.type === 'label' && one.picture ? [one.picture] : []))
  return [
    `${template}: ${title}`,
    ...words,
    ...shown.map(({alt, caption}) => `[${alt}]${caption ? ` ${caption}` : ''}`)
  ].join(' | ')
}

describe('a picture', () => {
  it('stands beside the text of its section', () => {
    expect(told(`## The quay\n\n- It was built in 1911\n- It has three cranes\n\n${picture}`)).toEqual([
      'picture: The quay | It was built in 1911 | It has three cranes | [A quay with three cranes] A quay with three cranes'
    ])
  })

  it('has its title as caption, in the middle of a paragraph too', () => {
    const inside = picture.replace(')', ' "Seen from the north")')
    expect(told(`## The quay\n\nIt was built in 1911 ${inside} by the council.`)).toEqual([
      'picture: The quay | It was built in 1911 by the council | [A quay with three cranes] Seen from the north'
    ])
  })

  it('in the middle of a paragraph has no caption without a title', () => {
    expect(told(`## The quay\n\nIt was built in 1911. ${picture}`)).toEqual([
      'picture: The quay | It was built in 1911 | [A quay with three cranes]'
    ])
  })

  it('alone in its section is large', () => {
    expect(told(`## The quay\n\n${picture}`)).toEqual([
      'picture: The quay | [A quay with three cranes] A quay with three cranes'
    ])
  })

  it('does not push claims and denials out of their columns', () => {
    const claims =
      'The union accused the operator of hiding two accidents. The operator denied the accusation.'
    expect(told(`## Allegations\n\n${claims}\n\n${picture}`).map((one) => one.split(' | ')[0])).toEqual([
      'allegations: Allegations',
      'picture: Allegations (2)'
    ])
  })

  it('gives way to the template that its author asks for', () => {
    const slides = told(`## The quay {template=points}\n\n- It was built in 1911\n\n${picture}`)
    expect(slides.map((one) => one.split(':')[0])).toEqual(['points', 'picture'])
  })

  it('without a heading is called by its caption', () => {
    expect(told(`${picture}\n\n## The quay\n\n- It was built in 1911`)).toEqual([
      'picture: A quay with three cranes | [A quay with three cranes]',
      'points: The quay | It was built in 1911'
    ])
  })

  it('in an article without a word is shown all the same', () => {
    expect(told(picture)).toEqual(['picture: A quay with three cranes | [A quay with three cranes]'])
  })

  it('that its author skips stands in the notes alone', () => {
    const skipped = `## The quay\n\n- It was built in 1911\n\n<!-- briefdeck: skip -->\n\n${picture}`
    expect(told(skipped)).toEqual(['points: The quay | It was built in 1911'])
  })

  it('may be asked for as a template', () => {
    const asked = `## Allegations {template=picture}\n\nThe union accused the operator.\n\n${picture}`
    expect(told(asked)).toEqual([
      'picture: Allegations | The union accused the operator | [A quay with three cranes] A quay with three cranes'
    ])
  })

  it('loses the size that pandoc would read, not its words', () => {
    const {article} = layOutMarkdown(`It has cranes. ![Cranes](harbour.png){width=50%} They turn.`)
    const texts = article.sections.flatMap(({blocks}) =>
      blocks.flatMap((one) => (one.type === 'paragraph' ? one.sentences.map(({text}) => text) : []))
    )
    expect(texts).toEqual(['It has cranes.', 'They turn.'])
  })

  it('in an article without headings stands with the sentence before it', () => {
    const prose = [
      'The port of Dunmore closed in 2019. It handled forty ships a week before that.',
      'The council wants to sell the land. A fence keeps visitors out.',
      'The union accused the operator of hiding two accidents. The operator denied the accusation. Inspectors alleged that the records were false.'
    ]
    const {deck} = layOutMarkdown([...prose, picture].join('\n\n'))
    const at = deck.slides.findIndex(({template}) => template === 'picture')
    expect(deck.slides[at - 1]?.template).toBe('allegations')
  })
})

describe('several pictures', () => {
  const many = (count: number) => Array.from({length: count}, () => picture).join('\n\n')

  it.each([
    [2, [2]],
    [4, [4]],
    [5, [3, 2]],
    [9, [3, 3, 3]]
  ])('stand side by side, %i of them as %j', (count, expected) => {
    const {deck} = layOutMarkdown(`## The quay\n\n${many(count)}`)
    const shown = deck.slides.map(({slots}) => (slots.pictures ?? []).length).filter((one) => one > 0)
    expect(shown).toEqual(expected)
  })

  it('stand beside each other where their width is asked for', () => {
    const narrow = `${picture.replace(/\)$/, '){width=30%}')}`
    const {layout} = layOutMarkdown(`## The quay\n\n${narrow}\n\n${narrow}`)
    const rects = layout.frames.flatMap(({boxes}) =>
      boxes.flatMap((box) => (box.type === 'picture' ? [box.rect] : []))
    )
    expect(rects.map(({y}) => y)).toEqual([rects[0]?.y, rects[0]?.y])
  })

  it('are introduced by a sentence above them', () => {
    const {deck} = layOutMarkdown(`# The harbour\n\n## The quay\n\nIt was built in 1911.\n\n${many(2)}`)
    const slide = deck.slides.find(({template}) => template === 'picture')
    expect([slide?.message?.text, slide?.slots.pictures?.length]).toEqual(['It was built in 1911', 2])
  })

  it('are all shown where their author asks for them beside text', () => {
    const {deck} = layOutMarkdown(`## The quay {template=picture}\n\nIt was built in 1911.\n\n${many(6)}`)
    expect(deck.slides.flatMap(({slots}) => slots.pictures ?? [])).toHaveLength(6)
  })

  it('follow more text than a sentence', () => {
    const list = '- It was built in 1911\n- It has three cranes\n- It is closed'
    expect(told(`## The quay\n\n${list}\n\n${many(2)}`).map((one) => one.split(':')[0])).toEqual([
      'points',
      'picture'
    ])
  })
})

describe('on the slide', () => {
  const long = 'A caption that goes on about the quay and its cranes and its ships. '.repeat(12).trim()
  const list = Array.from(
    {length: 14},
    (_, index) => `- Item ${index + 1} says what there is to say of the quay`
  )

  it.each([
    ['a picture alone', `## A\n\n${picture}`],
    ['a picture beside a long list', `## A\n\n${list.join('\n')}\n\n${picture}`],
    ['a picture beside one very long item', `## A\n\n- ${'The quay has cranes. '.repeat(60)}\n\n${picture}`],
    ['long captions', `## A\n\n${`![A quay](harbour.png "${long}")\n\n`.repeat(4)}`],
    ['a caption of a whole page', `## A\n\n![A quay](harbour.png "${long.repeat(6)}")`]
  ])('nothing is distorted, covered or lost: %s', (_, markdown) => {
    const made = (['16:9', '4:3'] as const).map((size) =>
      layOutMarkdown(`---\nsize: '${size}'\nlang: en\n---\n\n${markdown}`)
    )
    expect(made.flatMap(({layout}) => faultsOf(layout))).toEqual([])
    const count = markdown.split('(harbour.png').length - 1
    const shown = made.map(({layout}) =>
      layout.frames.flatMap(({boxes}) => boxes.filter(({type}) => type === 'picture'))
    )
    expect(shown.map((one) => one.length)).toEqual([count, count])
  })
})

describe('what braces ask of a picture', () => {
  /** The place of each picture on the slides of an article, in points. */
  function places(markdown: string) {
    const {layout} = layOutMarkdown(`# The harbour\n\n## The quay\n\n${markdown}`)
    expect(faultsOf(layout)).toEqual([])
    return layout.frames.flatMap(({boxes}) =>
      boxes.flatMap((one) =>
        one.type === 'picture' ? [[Math.round(one.rect.x), Math.round(one.rect.w)]] : []
      )
    )
  }
  const text = '- It was built in 1911\n- It has three cranes\n\n'

  it.each([
    ['50%', 437],
    ['"4in"', 288],
    ['10cm', 283],
    ['400px', 300],
    ['400', 300]
  ])('bounds its width: %s', (width, points) => {
    expect(places(`${picture}{width=${width}}`).map(([, w]) => w)).toEqual([points])
  })

  it.each([
    ['144pt', 144],
    ['2in', 144],
    ['96px', 72]
  ])('bounds its height: %s', (height, points) => {
    const {layout} = layOutMarkdown(`# The harbour\n\n## The quay\n\n${picture}{height=${height}}`)
    const heights = layout.frames.flatMap(({boxes}) =>
      boxes.flatMap((one) => (one.type === 'picture' ? [Math.round(one.rect.h)] : []))
    )
    expect(heights).toEqual([points])
  })

  it('bounds its width, and never makes it larger than it is shown by itself', () => {
    expect(places(`${picture}{width=100%}`)).toEqual(places(picture))
  })

  it('says how much of the slide it has beside text, and on which side', () => {
    expect(places(`${text}${picture}{width=30%}`)).toEqual([[664, 252]])
    expect(places(`${text}${picture}{.left width=30%}`)).toEqual([[43, 252]])
  })

  it('gives it a slide of its own', () => {
    expect(told(`## The quay\n\n${text}${picture}{.full}`).map((one) => one.split(' | ').length)).toEqual([
      3, 2
    ])
    expect(
      told(`## The quay\n\n${picture}\n\n${picture}{.full}\n\n${picture}`).map(
        (one) => one.split(' | ').length
      )
    ).toEqual([3, 2])
  })

  it('bounds it in a column by the width of that', () => {
    const [[, w] = []] = places(
      `:::: columns\n::: column\n${picture}{width=50%}\n:::\n::: column\n- One\n:::\n::::`
    )
    expect(w).toBe(210)
  })

  it.each([
    ['its address holds parentheses', '![A quay](<quay (1911).png>){.left}'],
    ['its title does', '![A quay](quay.png "Quay (1911)"){.left}'],
    ['it is referred to', '![A quay][quay]{.left}\n\n[quay]: quay.png']
  ])('is no word of the text where %s', (_, markdown) => {
    const {deck} = layOutMarkdown(`# The harbour\n\n## The quay\n\nIt was built in 1911 ${markdown}`)
    expect(JSON.stringify(deck)).not.toContain('{.left}')
  })

  it('is no word of the text, and says where nothing comes of it, once', () => {
    const {deck, file} = layOutMarkdown(
      `# The harbour\n\n## The quay\n\nIt was built ${picture}{loading=lazy #a .left} in 1911.\n\n${picture}{loading=lazy width=wide}`
    )
    expect(deck.slides.flatMap(({notes}) => notes.map(({text}) => text))).toContain('It was built in 1911.')
    expect(file.messages.filter(({ruleId}) => ruleId === 'picture-attribute').map(String)).toEqual([
      expect.stringMatching(/^article.md:5:\d+-.*`loading`/),
      expect.stringMatching(/^article.md:7:\d+-.*`width=wide`/)
    ])
  })

  it('is told from braces that say something else', () => {
    const {brief} = layOutMarkdown(
      `# The harbour\n\n## The quay\n\nBuilt by the firm ${picture}{sic} in 1911.`
    )
    expect(brief.readings.map(({sentence}) => sentence.text)).toEqual(['Built by the firm {sic} in 1911.'])
  })
})
