import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {writePptx} from '../../src/pptx/index.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'
import {host} from '../support/package-host.ts'
import {all, partsOf} from '../support/parts.ts'

const article = readFileSync(new URL('../../source/kim-jong-un-in-russia.md', import.meta.url), 'utf8')

/** Where a deck comes with its theme: what slides stand on, and the properties, which name the theme. */
const ofTheTheme = /^ppt\/(theme|slideMasters|slideLayouts|notesMasters)\/|^docProps\/app\.xml$/

describe('one article in two themes', () => {
  it('differs on slides in nothing but sizes that were fitted to other fonts, and the byline of the cover', async () => {
    const [light, dark] = [
      partsOf(await writePptx(layOutMarkdown(article, 'diplomat').layout, host)),
      partsOf(await writePptx(layOutMarkdown(article, 'night').layout, host))
    ]
    expect(Object.keys(light)).toEqual(Object.keys(dark))
    const differing = Object.keys(light).filter(
      (name) => light[name] !== dark[name] && !ofTheTheme.test(name)
    )
    expect(differing.every((name) => name.startsWith('ppt/slides/'))).toBe(true)
    const [one, other] = [light, dark].map((parts) => differing.map((name) => alike(parts[name])))
    expect(one).toEqual(other)
    const colors = [light, dark].map((parts) =>
      differing.map((name) => all(parts[name], 'a:schemeClr').length)
    )
    expect(colors[0]).toEqual(colors[1])
  })
})

function alike(part: string | undefined): string {
  return (part ?? '').replace(/ sz="\d+"/g, '').replace(/schemeClr val="[bt][gx]2"/g, 'schemeClr')
}
