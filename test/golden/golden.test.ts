import {describe, expect, it} from 'vitest'
import {nodeHost} from '../../src/host-node.ts'
import {parseXml} from '../../src/pptx/parse-xml.ts'
import {writePptx} from '../../src/pptx/write.ts'
import {templates} from '../../src/templates/index.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'
import {indented, partsOf} from '../support/parts.ts'

const host = nodeHost(new URL('../../', import.meta.url))

/**
 * The finished slide of each template's example under each theme, with its notes and its layout, part by part.
 *
 * After a change that is meant: `npx vitest run --config test/vitest.config.ts test/golden -u`, and look at the difference.
 */
describe.each(['diplomat', 'night'])('in the theme %s, the slide of', (theme) => {
  it.each(templates.map(({name, example}) => [name, example] as const))(
    '%s is as it was',
    async (name, example) => {
      const {layout} = layOutMarkdown(example, theme)
      const parts = partsOf(await writePptx(layout, host))
      const number = layout.frames.findIndex((frame) => frame.template === name) + 1
      const master = layout.masters.findIndex((one) => one.name === layout.frames[number - 1]?.master) + 1
      const names = [
        `ppt/slides/slide${number}.xml`,
        `ppt/notesSlides/notesSlide${number}.xml`,
        `ppt/slideLayouts/slideLayout${master}.xml`
      ]
      const text = names
        .map((part) => `${part}\n${parts[part] ? indented(parseXml(parts[part])) : 'none'}\n`)
        .join('\n')
      await expect(text).toMatchFileSnapshot(`${theme}/${name}.txt`)
    }
  )
})
