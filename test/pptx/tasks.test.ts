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
