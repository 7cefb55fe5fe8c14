import {expect, it} from 'vitest'
import {writePotx} from '../../src/pptx/write.ts'
import {host} from '../support/brands/lay-out-on.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'
import {all, partsOf} from '../support/parts.ts'

const master = 'ppt/slideMasters/slideMaster1.xml'

it.each([
  ['diplomat', {tx1: 'dk1', bg1: 'lt1', tx2: 'dk2', bg2: 'lt2'}],
  ['night', {tx1: 'lt1', bg1: 'dk1', tx2: 'lt2', bg2: 'dk2'}]
])(
  'the template of the theme %s is light or dark by its colour map alone, and has five levels',
  async (theme, map) => {
    const parts = partsOf(await writePotx(layOutMarkdown('The ferry is late.', theme).layout, host))
    expect(all(parts[master], 'p:clrMap')[0]?.attributes).toMatchObject(map)
    const inherited = Object.keys(parts).filter((name) => /slide(Masters|Layouts)\/[^/]+\.xml$/.test(name))
    expect(inherited.filter((name) => /srgbClr|sysClr|prstClr/.test(parts[name] ?? ''))).toEqual([])
    const [body] = all(parts[master], 'p:bodyStyle')
    const levels = (body?.children ?? []).flatMap((one) => (typeof one === 'string' ? [] : [one]))
    expect(levels.map(({name}) => name)).toEqual([1, 2, 3, 4, 5].map((level) => `a:lvl${level}pPr`))
    // Each level is set in further than the one above, and no larger.
    const margins = levels.map(({attributes}) => Number(attributes.marL))
    expect(margins).toEqual([...margins].sort((a, b) => a - b))
    expect(new Set(margins).size).toBe(5)
    const sizes = [1, 2, 3, 4, 5].map((level) =>
      Number(new RegExp(`<a:lvl${level}pPr.*?sz="(\\d+)"`).exec(bodyStyleOf(parts))?.[1])
    )
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
  }
)

function bodyStyleOf(parts: Readonly<Record<string, string>>): string {
  return /<p:bodyStyle>.*<\/p:bodyStyle>/s.exec(parts[master] ?? '')?.[0] ?? ''
}
