import {readdirSync, readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {sceneOf} from '../../../src/brief/facts/answers/scene.ts'
import {claimingSigns, denyingSigns, pairSigns, type Sign} from '../../../src/brief/facts/answers/signs.ts'
import {candidatesIn} from '../../../src/brief/facts/answers/with-answers.ts'
import {readDrafts} from '../../../src/brief/facts/facts.ts'
import {linesOf} from '../../../src/brief/facts/line.ts'
import {lexiconFor} from '../../../src/lexicons/index.ts'
import {articleOf} from './facts-of.ts'

const folder = new URL('../../../bench/editorial/own/', import.meta.url)

it('every sign of an answer shows somewhere, and nowhere at all times', () => {
  const shown = new Map<string, number>()
  let pairs = 0
  const note = <Of>(signs: readonly Sign<Of>[], one: Of, side: string) => {
    for (const {name, of} of signs)
      if (Number(of(one)) > 0) shown.set(`${side} ${name}`, (shown.get(`${side} ${name}`) ?? 0) + 1)
  }
  const lexicon = lexiconFor('en')
  for (const name of readdirSync(folder)) {
    const text = readFileSync(new URL(name, folder), 'utf8').replace(/^---[\s\S]*?---/, '')
    const lines = linesOf(articleOf(text))
    const {drafts, setting} = readDrafts(lines, lexicon)
    if (setting === undefined) throw new Error('English has a grammar')
    candidatesIn(sceneOf(lines, drafts, setting), new Map(), (candidates) => {
      for (const pair of candidates) {
        pairs++
        note(denyingSigns, pair.denying, 'denying')
        note(claimingSigns, pair.claiming, 'claiming')
        note(pairSigns, pair, 'pair')
      }
    })
  }
  const all = Object.entries({denying: denyingSigns, claiming: claimingSigns, pair: pairSigns})
  const names = all.flatMap(([side, signs]) => signs.map(({name}) => `${side} ${name}`))
  // What the same voice answered before depends on answers, of which there are none here.
  const dead = names.filter((name) => !shown.has(name) && !name.endsWith('answered by the same voice before'))
  expect(dead).toEqual([])
  expect([...shown].filter(([, times]) => times === pairs)).toEqual([])
})
