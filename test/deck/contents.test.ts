import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {writeDraft} from '../../src/draft/write-draft.ts'
import {compile, plan} from '../../src/pipeline.ts'
import {writePptx} from '../../src/pptx/write.ts'
import {loadSettings} from '../../src/settings.ts'
import {host} from '../support/package-host.ts'
import {partsOf} from '../support/parts.ts'

function made(markdown: string, choices = {}) {
  const file = new VFile({path: 'article.md', value: markdown})
  return {...compile(file, loadSettings(host, {choices})), said: file.messages.map(({ruleId}) => ruleId)}
}

/** The slides of contents: where they stand, what they say and where that leads. */
function contentsOf(markdown: string, choices = {toc: true}) {
  const {deck, layout} = made(markdown, choices)
  return layout.frames.flatMap(({template, boxes}, index) => {
    if (template !== 'contents') return []
    const leads = boxes.flatMap((box) => {
      if (box.type !== 'text' || box.link === undefined) return []
      const text = box.paragraphs.flatMap(({runs}) => runs.map((run) => run.text)).join('')
      return [`${text} → ${deck.slides[Number(box.link.slice(1)) - 1]?.title}`]
    })
    return [{number: index + 1, leads}]
  })
}

const told = (subject: string) =>
  `The ${subject} opened in 2019. It took 40 people a year to build the ${subject}.\n\n`
const chapters = `# Now\n\n## Port\n\n${told('port')}## Quay\n\n${told('quay')}# Later\n\n## Bridge\n\n${told('bridge')}`

describe('a slide of contents', () => {
  it('stands behind the bottom line and leads to the dividers', () => {
    expect(contentsOf(chapters)).toEqual([{number: 3, leads: ['Now → Now', 'Later → Later']}])
  })

  it('leads to the sections where nothing divides them', () => {
    expect(
      contentsOf(`## Port\n\n${told('port')}## Quay {hide}\n\n${told('quay')}## Bridge\n\n${told('bridge')}`)
    ).toEqual([{number: 3, leads: ['Port → Port', 'Bridge → Bridge']}])
  })

  it('leads to what each sentence does in an article without headings', () => {
    const article =
      'The union accused the operator of hiding two accidents. The operator denied the accusation.\n\n' +
      'The old ferry carries 180 cars a day. It was built in 1971.\n\n' +
      'A report is expected in June. The court will rule in September.\n\n'
    const {deck} = made(article)
    const [only] = contentsOf(article)
    expect(only?.leads.map((one) => one.split(' → ')[0])).toEqual([
      ...new Set(deck.slides.slice(2, -1).map(({section}) => section))
    ])
  })

  it('is asked for by front matter, over which the command line goes', () => {
    const asked = `---\ntoc: true\n---\n\n${chapters}`
    expect(made(asked).deck.slides.filter(({template}) => template === 'contents')).toHaveLength(1)
    expect(made(chapters).deck.slides.filter(({template}) => template === 'contents')).toHaveLength(0)
  })

  it('goes on on further slides, its numbers too', () => {
    const many = Array.from(
      {length: 40},
      (_, index) => `## The quay of the harbour number ${index + 1}\n\n${told('port')}`
    )
    const slides = contentsOf(many.join(''))
    expect(slides.length).toBeGreaterThan(1)
    expect(slides.flatMap(({leads}) => leads)).toHaveLength(40)
  })

  it('is none where there is one section, and that is said', () => {
    const {deck, said} = made(`## Port\n\n${told('port')}`, {toc: true})
    expect(deck.slides.some(({template}) => template === 'contents')).toBe(false)
    expect(said).toContain('contents-short')
  })

  it('names only what there is room for, and counts itself', () => {
    const {deck} = made(
      `## Port\n\n${told('port')}## Quay\n\n${told('quay')}## Bridge\n\n${told('bridge')}`,
      {
        toc: true,
        maxSlides: 6
      }
    )
    expect(deck.slides).toHaveLength(6)
    const [, , contents, ...others] = deck.slides
    expect(contents?.slots.sections?.map(({text}) => text.replace(/^\d+\t/, ''))).toEqual(
      others.slice(0, -1).map(({title}) => title)
    )
  })

  it('carries the strictest mark, as it names everything', () => {
    const {deck} = made(
      `---\nmarking: TLP:GREEN\n---\n\n${chapters.replace('## Bridge', '## Bridge {marking=TLP:RED}')}`,
      {toc: true}
    )
    expect(deck.slides.find(({template}) => template === 'contents')?.marking).toBe('TLP:RED')
  })

  it('comes anew from a draft, which asks for it', async () => {
    const settings = loadSettings(host, {choices: {toc: true}})
    const {article, brief, deck} = plan(new VFile({path: 'article.md', value: chapters}), settings)
    const {words} = settings.lexiconFor('en')
    const draft = writeDraft(deck, brief, {templates: settings.templates, words, matter: article.matter})
    expect(draft).toContain('toc: true')
    expect(draft).not.toContain('template=contents')
    const [one, other] = await Promise.all(
      [made(draft), made(chapters, {toc: true})].map(async ({layout}) =>
        partsOf(await writePptx(layout, host))
      )
    )
    expect(one?.['ppt/slides/slide3.xml']).toBe(other?.['ppt/slides/slide3.xml'])
    expect(other?.['ppt/slides/slide3.xml']).toMatch(
      /<a:hlinkClick r:id="rId\d+" action="ppaction:\/\/hlinksldjump"\/><\/p:cNvPr>/
    )
  })
})
