import {expect, it} from 'vitest'
import {writePptx} from '../../src/pptx/index.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'
import {host} from '../support/package-host.ts'
import {partsOf} from '../support/parts.ts'

const article =
  '## Ways\n\n- See [the port](https://example.org/?a=1&b=2)\n- Go to [the end](#end)\n- Read [its\\\n  rules](https://example.org/)\n\n## End\n\n- Done\n- Gone\n'
const parts = partsOf(await writePptx(layOutMarkdown(article).layout, host))
const ways = Object.keys(parts).find(
  (name) => /^ppt\/slides\/[^/]+$/.test(name) && parts[name]?.includes('>rules<')
)
const relationships = parts[ways?.replace('slides/', 'slides/_rels/').concat('.rels') ?? ''] ?? ''

it('links lead out of the package as its relationships say', () => {
  expect(relationships).toContain('Target="https://example.org/?a=1&amp;b=2" TargetMode="External"')
})

it('links to headings jump to their slides', () => {
  expect(parts[ways ?? '']).toMatch(/<a:hlinkClick r:id="rId\d" action="ppaction:\/\/hlinksldjump"\/>/)
  expect(relationships).toMatch(/relationships\/slide" Target="slide\d\.xml"/)
})

it('a line that ends within a link is drawn to end: LibreOffice shows nothing for a break with a link', () => {
  const [, end] = /its<\/a:t>.*?(<a:br>.*?<\/a:br>).*?rules<\/a:t>/s.exec(parts[ways ?? ''] ?? '') ?? []
  expect(end).toBeDefined()
  expect(end).not.toContain('hlinkClick')
})

it('notes lead to the web too', () => {
  const notes = Object.keys(parts).filter((name) => name.startsWith('ppt/notesSlides/_rels/'))
  expect(notes.some((name) => parts[name]?.includes('relationships/hyperlink'))).toBe(true)
})
