import {expect, it} from 'vitest'
import {runLanguage} from '../../src/pptx/look/run-language.ts'
import {writePptx} from '../../src/pptx/write.ts'
import {child} from '../../src/pptx/xml.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'
import {host} from '../support/package-host.ts'
import {all, partsOf} from '../support/parts.ts'

it.each([
  ['zh', 'zh-CN'],
  ['zh-Hant', 'zh-TW'],
  ['zh-HK', 'zh-HK'],
  ['de', 'de'],
  ['en-GB', 'en-GB']
])('runs in %s are marked %s', (lang, marked) => {
  expect(runLanguage(lang)).toBe(marked)
})

it('words in another script are spelt and read aloud in a language of theirs, on slides and in notes', async () => {
  const article =
    '---\nlang: en\n---\n\n## Papers\n\n- The paper Новая газета closed\n- `код` is code\n\n| Paper | City |\n| - | - |\n| Комсомольская правда | Moscow |\n'
  const parts = partsOf(await writePptx(layOutMarkdown(article).layout, host))
  const told = Object.entries(parts).flatMap(([name, part]) =>
    /slides\/slide\d|notesSlides\/notesSlide\d+\.xml$/.test(name)
      ? all(part, 'a:r').flatMap((run) => {
          const lang = child(run, 'a:rPr')?.attributes.lang
          return lang === 'en' ? [] : [`${name.split('/')[1]} ${lang}: ${child(run, 'a:t')?.children[0]}`]
        })
      : []
  )
  expect([...new Set(told)]).toEqual([
    'slides ru: Новая газета',
    'slides ru: Комсомольская правда',
    'notesSlides ru: Новая газета',
    'notesSlides ru: код',
    'notesSlides ru: Комсомольская правда'
  ])
})
