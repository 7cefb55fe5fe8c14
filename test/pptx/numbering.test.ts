import {describe, expect, it} from 'vitest'
import {writePptx} from '../../src/pptx/write.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'
import {host} from '../support/package-host.ts'
import {all, partsOf} from '../support/parts.ts'

describe('a list', () => {
  // ECMA-376, 20.1.10.61.
  it.each([
    ['3. Up\n4. Down', 'arabicPeriod', 3],
    ['3) Up\n4) Down', 'arabicParenR', 3],
    ['(3) Up\n(4) Down', 'arabicParenBoth', 3],
    ['a. Up\nb. Down', 'alphaLcPeriod', 1],
    ['c) Up\nd) Down', 'alphaLcParenR', 3],
    ['(c) Up\n(d) Down', 'alphaLcParenBoth', 3],
    ['A.  Up\nB.  Down', 'alphaUcPeriod', 1],
    ['(A) Up\n(B) Down', 'alphaUcParenBoth', 1],
    ['i. Up\nii. Down', 'romanLcPeriod', 1],
    ['iv) Up\nv) Down', 'romanLcParenR', 4],
    ['(i) Up\n(ii) Down', 'romanLcParenBoth', 1],
    ['I) Up\nII) Down', 'romanUcParenR', 1],
    ['#. Up\n#. Down', 'arabicPeriod', 1]
  ])('is numbered by PowerPoint as its author has it: %j', async (list, type, first) => {
    const parts = partsOf(await writePptx(layOutMarkdown(`# Ways\n\n## There\n\n${list}\n`).layout, host))
    const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    const numbers = slides
      .flatMap((name) => all(parts[name], 'a:buAutoNum'))
      .map(({attributes}) => attributes)
    expect(numbers).toEqual([
      {type, startAt: `${first}`},
      {type, startAt: `${first + 1}`}
    ])
  })

  it('shows what PowerPoint does not count from as a sign, and never as another number', async () => {
    const parts = partsOf(
      await writePptx(
        layOutMarkdown('# Ways\n\n## There\n\n0. Up\n1. Down\n\nThen:\n\n100000. Far\n').layout,
        host
      )
    )
    const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    const signs = slides
      .flatMap((name) => all(parts[name], 'a:buChar'))
      .map(({attributes}) => attributes.char)
    const numbers = slides
      .flatMap((name) => all(parts[name], 'a:buAutoNum'))
      .map(({attributes}) => attributes.startAt)
    expect([signs, numbers]).toEqual([['0'], ['1']])
  })
})
