import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {templates} from '../../src/templates/index.ts'
import {faultsOf} from '../support/faults-of.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

const themes = ['diplomat', 'night']
const fixtures = readdirSync('test/fixtures').filter((name) => name.endsWith('.md') && name !== 'README.md')

describe.each(themes)('under the theme %s', (theme) => {
  it.each(templates.map(({name, example}) => [name, example] as const))(
    'the example of %s comes out as it',
    (name, example) => {
      const {deck} = layOutMarkdown(example, theme)
      expect(deck.slides.map(({template}) => template)).toContain(name)
    }
  )

  it.each(templates.map(({name, example}) => [name, example] as const))(
    'the example of %s stands well',
    (_, example) => {
      expect(faultsOf(layOutMarkdown(example, theme).layout)).toEqual([])
    }
  )

  it.each(fixtures)('%s stands well on every slide', (name) => {
    const {layout} = layOutMarkdown(readFileSync(`test/fixtures/${name}`, 'utf8'), theme)
    expect(faultsOf(layout)).toEqual([])
  })

  it.each(fixtures)('%s stands well on slides of 4:3', (name) => {
    const markdown = readFileSync(`test/fixtures/${name}`, 'utf8').replace(/^---\n/, '')
    const isFronted = markdown !== readFileSync(`test/fixtures/${name}`, 'utf8')
    const {layout} = layOutMarkdown(`---\nsize: '4:3'\n${isFronted ? '' : '---\n\n'}${markdown}`, theme)
    expect(faultsOf(layout)).toEqual([])
  })
})

describe('a template', () => {
  it.each(templates.map((one) => [one.name, one] as const))(
    '%s says what its slots take',
    (_, {slots, summary, needs}) => {
      expect(
        [summary, needs, ...Object.values(slots).map(({about}) => about)].filter((text) => text.trim() === '')
      ).toEqual([])
    }
  )

  it('has a name of its own', () => {
    const names = templates.map(({name}) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})
