import {describe, expect, it} from 'vitest'
import {chartKinds} from '../../src/charts/types.ts'
import {parseXml} from '../../src/pptx/parse-xml.ts'
import {writePptx} from '../../src/pptx/write.ts'
import {templates} from '../../src/templates/index.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'
import {host} from '../support/package-host.ts'
import {indented, partsOf} from '../support/parts.ts'

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

/** A table for every kind of chart: names and numbers, or two columns of numbers. */
const rows = [
  '| Speed | Harbour | Hill |',
  '| --- | --- | --- |',
  '| 10 | 1.2 m | 0.8 m |',
  '| 12 | 1.45 m | |',
  '| 14 | 1.6 m | 1.1 m |'
]
const single = ['| Source | Share |', '| --- | --- |', '| Wind | 41 % |', '| Sun | 22 % |', '| Gas | 37 % |']

/** The part of a chart of each kind; its workbook is opened in `pptx/charts.test.ts`. */
describe.each(['diplomat', 'night'])('in the theme %s, the chart', (theme) => {
  it.each(chartKinds)('%s is as it was', async (kind) => {
    const isRound = kind === 'pie' || kind === 'doughnut'
    const table = (isRound ? single : rows)
      .join('\n')
      .replace('| |', kind === 'area' || kind === 'stacked' ? '| 0.9 m |' : '| |')
    const {layout} = layOutMarkdown(`## Passengers\n\n${table}\n\n: Passengers a year {chart=${kind}}`, theme)
    const parts = partsOf(await writePptx(layout, host))
    await expect(`${indented(parseXml(parts['ppt/charts/chart1.xml'] ?? ''))}\n`).toMatchFileSnapshot(
      `${theme}/chart-${kind}.txt`
    )
  })
})

/** Slides that stand on what their author asks for: their ground, and the colours that are read on it. */
describe.each(['diplomat', 'night'])('in the theme %s, the slide on', (theme) => {
  it.each([
    ['a colour', 'accent1'],
    ['a picture', 'harbour.png']
  ])('%s is as it was', async (name, ground) => {
    const markdown = `## Quays {background=${ground}}\n\n- The harbour keeps **four** quays\n- See [the plan](https://example.org)\n`
    const {layout} = layOutMarkdown(markdown, theme)
    const parts = partsOf(await writePptx(layout, host))
    const number = layout.frames.findIndex(({title}) => title === 'Quays') + 1
    await expect(`${indented(parseXml(parts[`ppt/slides/slide${number}.xml`] ?? ''))}\n`).toMatchFileSnapshot(
      `${theme}/background-${name.replace('a ', '')}.txt`
    )
  })
})

/** A formula in a card, in an item and in a cell: the native equation, and the text for programs that know none. */
describe.each(['diplomat', 'night'])('in the theme %s, the formula among words', (theme) => {
  it.each([
    ['cards', '- The **speed** is $v = \\sqrt{g h}$\n- Its error is $\\frac{1}{2}\\,\\%$'],
    ['items', '- The speed is $v_i^2$\n  - at most $\\sum_{i=1}^n x_i$\n- More'],
    ['cells', '| Wave | Height |\n| --- | ---: |\n| Moon, $M_2$ | 0.3 m |']
  ])('in %s is as it was', async (name, words) => {
    const {layout} = layOutMarkdown(`## Waves\n\n${words}\n`, theme)
    const parts = partsOf(await writePptx(layout, host))
    const number = layout.frames.findIndex(({title}) => title === 'Waves') + 1
    await expect(`${indented(parseXml(parts[`ppt/slides/slide${number}.xml`] ?? ''))}\n`).toMatchFileSnapshot(
      `${theme}/formula-in-${name}.txt`
    )
  })
})

/** Lists as their author has them: what each looks like, and where it stands. */
describe.each(['diplomat', 'night'])('in the theme %s, the list', (theme) => {
  it.each([
    ['short', '- The hall opens at eight\n- It closes at ten'],
    ['of numbers', '3) Choose a room\n4) Pay for it\n   a. in advance\n   b. by card\n5) Collect the key'],
    ['of tasks', '- [x] Choose a room\n- [ ] Pay for it'],
    ['of terms', 'Sluice\n:   A gate that lets water in.\n\nRace\n:   The channel to the wheel.'],
    [
      'with prose around it',
      'Two things are asked.\n\n- A key\n- A date[^1]\n\nNothing else is.\n\n[^1]: In May.'
    ]
  ])('%s is as it was', async (name, list) => {
    const {layout} = layOutMarkdown(`# Hall\n\n## Ways\n\n${list}\n`, theme)
    const parts = partsOf(await writePptx(layout, host))
    const number = layout.frames.findIndex(({title}) => title === 'Ways') + 1
    await expect(`${indented(parseXml(parts[`ppt/slides/slide${number}.xml`] ?? ''))}\n`).toMatchFileSnapshot(
      `${theme}/list-${name.replaceAll(' ', '-')}.txt`
    )
  })
})
