import {expect, it} from 'vitest'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

/** Title, claims and denials of the slide of what is alleged. */
const disputeIn = (markdown: string) => {
  const slide = layOutMarkdown(markdown).deck.slides.find(({template}) => template === 'allegations')
  const textsOf = (slot: string) => slide?.slots[slot]?.map(({text}) => text)
  return [slide?.title, textsOf('claims'), textsOf('denials')]
}

const news = (dispute: string) =>
  `# Court rejects miners

The High Court in Delmar dismissed on Thursday what 214 former miners had asked for.

${dispute}

The court sat for eleven weeks. The judge read out 88 pages. Shares in the company rose after the ruling.

The union plans a march in May. Another court opens its doors in June.
`

it('tells whose claim it is where a pronoun makes it, and what a denial says', () => {
  expect(
    disputeIn(
      news(
        'The miners had asked for a total of 37 million pounds. They allege that the company hid its tests. Brynmoor Coal denies the allegation. It says that the tests were sent in.'
      )
    )
  ).toEqual([
    'The miners had asked for a total of 37 million pounds',
    ['They allege that the company hid its tests'],
    ['Brynmoor Coal denies the allegation', 'It says that the tests were sent in']
  ])
})

it('has no claim in which the word is a noun', () => {
  expect(
    disputeIn(
      news('In 2016 a similar claim against another mine ended in a settlement. The mine closed in May.')
    )
  ).toEqual([undefined, undefined, undefined])
})

it('has the lead beside its denial, and no slide for a quotation that is a denial there', () => {
  const {deck} = layOutMarkdown(`# Orsa blames Velland for a blast

Orsa accused its neighbour Velland on Monday of shelling the harbour of Lenn.

Two warehouses burned down. The harbour was closed until noon. Nobody was hurt.

Velland denied the accusation, saying its guns were in their sheds. “No order was given and no shell was fired by our forces on Sunday,” said Colonel Ivo Lund, a spokesman for the army of Velland. He suggested that a store of gas had blown up.

Talks between the two states are planned for May. The border stays open. A court may hear both sides in June.
`)
  const dispute = deck.slides.find(({template}) => template === 'allegations')
  const {claims = [], denials = []} = dispute?.slots ?? {}
  expect(claims.map(({text}) => text)).toEqual([
    'Accused its neighbour Velland on Monday of shelling the harbour of Lenn'
  ])
  expect(denials.map(({text}) => text).slice(2)).toEqual(['He suggested that a store of gas had blown up'])
  expect(dispute?.slots.law).toEqual([])
  expect(deck.slides.map(({template}) => template)).not.toContain('quotation')
})
