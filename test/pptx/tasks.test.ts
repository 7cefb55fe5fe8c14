import {expect, it} from 'vitest'
import {compile, writePptx} from '../../src/index.ts'
import {partsOf} from '../support/parts.ts'

it('shows which tasks of a list are done by the boxes before them', async () => {
  const {layout} = compile(
    'The board met in May.\n\n## Work\n\n- [x] Book the hall\n- [ ] Write the draft\n- Buy coffee',
    {lang: 'en'}
  )
  const slide = partsOf(await writePptx(layout))['ppt/slides/slide3.xml'] ?? ''
  const paragraphs = slide.split('</a:p>')
  const bulletOf = (words: string) =>
    /<a:buChar char="(.)"/.exec(paragraphs.find((one) => one.includes(words)) ?? '')?.[1]
  expect(['Book the hall', 'Write the draft', 'Buy coffee'].map(bulletOf)).toEqual(['☑', '☐', undefined])
})

it.each(['Recommendations', 'Risks'])(
  'shows them also under the heading %s, which has cards otherwise',
  async (heading) => {
    const {layout} = compile(
      `The board met in May.\n\n## ${heading}\n\n- [x] Keep the ferry\n- [ ] Build a quay`,
      {lang: 'en'}
    )
    const slide = partsOf(await writePptx(layout))['ppt/slides/slide3.xml'] ?? ''
    expect(slide.match(/<a:buChar char="."/g)).toEqual(['<a:buChar char="☑"', '<a:buChar char="☐"'])
  }
)
