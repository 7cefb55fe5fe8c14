import {expect, it} from 'vitest'
import {writePptx} from '../../src/pptx/index.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'
import {host} from '../support/package-host.ts'
import {partsOf} from '../support/parts.ts'

it('tells sections of one name apart, as screen readers need them', async () => {
  const article = '# Ferry\n\n## Costs\n\n- Four million\n\n## Crew\n\n- Nine\n\n## Costs\n\n- A loan\n'
  const parts = partsOf(await writePptx(layOutMarkdown(article).layout, host))
  const names = [...(parts['ppt/presentation.xml'] ?? '').matchAll(/p14:section name="([^"]*)"/g)]
  expect(names.map(([, name]) => name)).toEqual(expect.arrayContaining(['Costs', 'Crew', 'Costs (2)']))
})

it('tells them apart whatever their capitals, and by no name that another has', async () => {
  const headings = ['Results', 'results', 'Results (2)', 'RESULTS']
  const article = headings.map((one, at) => `## ${one}\n\n- Item ${at}\n`).join('\n')
  const parts = partsOf(await writePptx(layOutMarkdown(`# Ferry\n\n${article}`).layout, host))
  const names = [...(parts['ppt/presentation.xml'] ?? '').matchAll(/p14:section name="([^"]*)"/g)].map(
    ([, name = '']) => name.toLowerCase()
  )
  expect(names.length).toBeGreaterThan(4)
  expect(new Set(names).size).toBe(names.length)
})
