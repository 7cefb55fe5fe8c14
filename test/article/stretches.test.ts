import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {joinedTrees} from '../../src/article/joined-trees.ts'
import {stretchesOf} from '../../src/article/stretches.ts'
import {specificationExamples} from '../whole/specification-examples.ts'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()
const filling = 'The port carries what the town needs. '.repeat(106)

/** A text of sections, each long enough to be followed by another stretch. */
function long(sections: readonly string[], ending = '\n'): string {
  return sections
    .map((section) => `${filling}${ending}${ending}${section}${ending}${ending}# End${ending}${ending}`)
    .join('')
}

function rejoined(text: string) {
  return joinedTrees(stretchesOf(text).map((stretch) => processor.parse(stretch)))
}

describe('a long text', () => {
  it('gives the tree stretch by stretch that it gives as a whole, whatever stands before a heading', () => {
    // Every third, so that it takes seconds.
    const examples = specificationExamples()
      .filter((_, index) => index % 3 === 0)
      .map(({markdown}) => markdown)
    const parted = examples.filter((example) => stretchesOf(long([example, example])).length > 1)
    expect(parted.length).toBeGreaterThan(examples.length / 2)
    const text = long(parted)
    expect(stretchesOf(text).length).toBeGreaterThan(parted.length)
    expect(rejoined(text)).toEqual(processor.parse(text))
  })

  it.each([
    ['a comment in its front matter', `---\n\n# not a heading\ntitle: A\n---\n\n${long(['a', 'b'])}`],
    ['line ends of Windows', long(['a\r\n===', 'b'], '\r\n')],
    ['a list before a heading', long(['1. a\n2. b\n', '* c\n\n  d\n'])]
  ])('is parted with %s', (_, text) => {
    expect(stretchesOf(text).length).toBeGreaterThan(1)
    expect(rejoined(text)).toEqual(processor.parse(text))
  })

  it.each(['```', '~~~', '$$', '[a]: b', '<!-- c', '<?php', '<pre>'])('is not parted with %s', (sign) => {
    expect(stretchesOf(long([sign, 'b']))).toHaveLength(1)
  })
})
