import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {describe, expect, it} from 'vitest'

const gallery = readFileSync('docs/gallery.md', 'utf8')
const source = readFileSync('docs/gallery/everything.md', 'utf8')

describe('the gallery', () => {
  it('shows the whole of its one article, in its order', () => {
    const shown = [...gallery.matchAll(/^`{5}markdown\n([\s\S]*?)\n`{5}$/gm)].map(([, markdown]) => markdown)
    expect(shown.join('\n\n')).toBe(source.trim())
  })

  it('has its pictures, all of them, and they are small', () => {
    const named = [...gallery.matchAll(/\]\(gallery\/(\d+\.png)\)/g)].map(([, name]) => name)
    expect(named).toEqual(readdirSync('docs/gallery').filter((name) => name.endsWith('.png')))
    const bytes = named
      .map((name) => `docs/gallery/${name}`)
      .filter(existsSync)
      .map((name) => statSync(name).size)
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(1.5 * 2 ** 20)
  })
})
