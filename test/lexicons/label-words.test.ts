import {describe, expect, it} from 'vitest'
import {lexiconFor} from '../../src/lexicons/index.ts'
import {labelWordsOf} from '../../src/lexicons/label-words.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

describe('the words on every deck', () => {
  it.each(['it', 'pt', 'nl', 'pl', 'ru', 'ar', 'he', 'ja', 'zh', 'ko'])('are all known in %s', (lang) => {
    const {part, places, drawnFrom, ...labels} = labelWordsOf(lang)
    expect(Object.values(labels).filter((word) => word === '')).toEqual([])
    expect(Object.values(labels)).toHaveLength(11)
    expect(part?.(2, 3)).toMatch(/^2.*3$/u)
    expect(drawnFrom?.(places?.('4–6', 'lines') ?? '')).toMatch(/^\P{N}+4–6$/u)
  })

  it('are English in a language that nobody wrote them in, and in traditional Chinese', () => {
    expect(['sv', 'zh-TW', 'zh-Hant-HK'].map((lang) => lexiconFor(lang).words.bottomLine)).toEqual([
      'Bottom line',
      'Bottom line',
      'Bottom line'
    ])
  })
})

it('headings tell roles in a language that is read in no other way', () => {
  const {deck} = layOutMarkdown(
    '---\nlang: it\n---\n\n# La diga\n\nLa diga tiene.\n\n## Contesto\n\nFu costruita nel 1970. È lunga.\n\n## Reazioni\n\nIl sindaco tace.\n\n## Prossimi passi\n\nSi vota a maggio.\n'
  )
  expect(deck.slides.map(({template, title}) => [template, title]).slice(-4)).toEqual([
    ['context', 'Contesto'],
    ['points', 'Reazioni'],
    ['outlook', 'Prossimi passi'],
    ['sources', 'Da dove viene ogni diapositiva']
  ])
})
