import {describe, expect, it} from 'vitest'
import type {Layout} from '../../src/index.ts'
import {compile, writePptx} from '../../src/index.ts'
import {faultsOfPackage} from './faults-of-package.ts'
import {type SpecificationExample, specificationExamples} from './specification-examples.ts'
import {textOfDeck} from './text-of-deck.ts'
import {wordsOf} from './words-of.ts'
import {wordsOfHtml} from './words-of-html.ts'

/**
 * Where another reading is right: GFM 0.29 has older rules for comments than CommonMark 0.31, and shows tags that a
 * browser should not run, of which a slide runs none.
 */
const readOtherwise = ['GFM 649', 'GFM 650', 'GFM 657']

const examples = specificationExamples()
/** Many decks in one package: writing one for each would take minutes. */
const shares = Array.from({length: Math.ceil(examples.length / 50)}, (_, at) =>
  examples.slice(50 * at, 50 * (at + 1))
)

describe('the examples of CommonMark and GFM', () => {
  it.each(shares.map((share) => [share[0]?.name, share.at(-1)?.name, share] as const))(
    'lose no word, and make sound packages: %s to %s',
    async (_, __, share) => {
      const made = share.map((example) => ({example, layout: layoutOf(example)}))
      const layouts = made.flatMap(({layout}) => layout ?? [])
      const bytes = await writePptx(together(layouts))
      const texts = textOfDeck(bytes)
      let next = 0
      const lost = made.flatMap(({example, layout}) => {
        const own = texts.slice(next, next + (layout?.frames.length ?? 0)).join('\n')
        next += layout?.frames.length ?? 0
        return lostWords(example, own)
      })
      expect([lost, faultsOfPackage(bytes)]).toEqual([[], []])
    }
  )
})

/** The deck of an example; none where it shows nothing at all, which is said. */
function layoutOf({markdown}: SpecificationExample): Layout | undefined {
  try {
    // A line that looks like front matter is a thematic break behind a blank line.
    return compile(markdown.replace(/^---/, '\n---')).layout
  } catch (error) {
    if (error instanceof Error && 'ruleId' in error && error.ruleId === 'input-empty') return undefined
    throw error
  }
}

function together(layouts: readonly Layout[]): Layout {
  const [first] = layouts
  if (!first) throw new Error('No layout')
  const masters = layouts.flatMap((one) => one.masters)
  return {
    ...first,
    masters: [...new Map(masters.map((one) => [one.name, one])).values()],
    frames: layouts.flatMap(({frames}) => frames)
  }
}

function lostWords({name, html}: SpecificationExample, text: string): readonly string[] {
  if (readOtherwise.includes(name)) return []
  const found = new Set(wordsOf(text))
  const lost = wordsOfHtml(html).filter((word) => !found.has(word))
  return lost.length > 0 ? [`${name}: ${lost.join(' ')}`] : []
}
