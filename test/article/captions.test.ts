import {describe, expect, it} from 'vitest'
import {articleFrom, sketch} from './article-from.ts'

const table = '| a | b |\n|---|---|\n| c | d |'

function read(markdown: string) {
  return articleFrom(markdown).blocks.map((one) => [
    sketch(one),
    ...(one.type === 'aside' && one.caption ? [one.caption] : [])
  ])
}

describe('the caption of a table', () => {
  it.each([
    ['after it', `${table}\n\n: Ships *by kind*`],
    ['before it', `Table: Ships *by kind*\n\n${table}`],
    ['before it, after prose', `: Ships *by kind*\n\n${table}`],
    ['right under its rows', `${table}\n: Ships *by kind*`],
    ['with attributes', `${table}\n\ntable: Ships *by kind* {#tbl:ships}`]
  ])('stands %s', (_, markdown) => {
    const caption = {text: 'Ships by kind', marks: [{kind: 'emphasis', start: 6, end: 13}]}
    expect(read(`Prose.\n\n${markdown}\n\nMore.`)).toEqual([
      ['p1 prose: Prose.'],
      ['table: Ships by kind\na | b\nc | d', caption],
      ['p2 prose: More.']
    ])
  })

  it('is no line of a few words, which may be a row', () => {
    expect(read(`${table}\nand so on`)).toEqual([['table: a | b\nc | d\nand so on | ']])
  })

  it('is one only beside a table, and but one for each', () => {
    expect(read(`${table}\n\n: One\n\n: Two\n\nProse.\n\nTable: Three`)).toEqual([
      ['table: One\na | b\nc | d', {text: 'One'}],
      ['p1 prose: : Two'],
      ['p2 prose: Prose.'],
      ['p3 prose: Table: Three']
    ])
  })

  it('keeps what it refers to', () => {
    expect(read(`${table}\n\n: Ships ![A quay](quay.png) [plan](plan.docx)`)[0]?.[1]).toEqual({
      text: 'Ships plan'
    })
    expect(read('::: notes\n| a | b |\n|---|---|\n\n: Called so\n:::')).toEqual([
      ['notes: a | b\n: Called so']
    ])
  })
})
