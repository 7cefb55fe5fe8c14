import {expect, it} from 'vitest'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

/** What the slide under a heading of a paper for a decision says, its message first. */
function said(costs: string): readonly string[] {
  const {deck} = layOutMarkdown(
    `# The crane\n\n## Options\n\nThe crane could be let. It could stay.\n\n## Costs\n\n${costs}\n\n## Recommendation\n\nWe recommend that the crane be let.\n`
  )
  const slide = deck.slides.find(({title}) => title === 'Costs')
  const texts = Object.values(slide?.slots ?? {}).flat()
  return [...(slide?.message ? [slide.message.text] : []), ...texts.map(({text}) => text)]
}

const contested =
  'Whether the county’s contribution of £120,000, which was announced last year and which two members of the assembly have since called illegal, will be paid at all is open'

it('leaves out no sum of money for being long', () => {
  expect(
    said(
      `The crane costs £410,000. It runs on electricity. It needs one operator. It was built in 2019. ${contested}. It is painted blue. It stands on the quay.`
    )
  ).toContain(contested)
})

it('is no slide of few figures that leaves out what somebody denies', () => {
  const texts = said(
    'The crane costs £410,000. The premium rises by 14 per cent. The auditor claims that the trust must not take the sum from its pensions. The chair denies this. The shortfall is £60,000.'
  )
  expect(texts).toContain('The chair denies this')
})
