import {describe, expect, it} from 'vitest'
import {lexiconFor} from '../../src/lexicons/index.ts'

describe('the lexicon', () => {
  it.each(['en', 'de', 'fr', 'es'])('has every word in %s', (lang) => {
    const {words} = lexiconFor(lang)
    expect(Object.values(words).filter((word) => word === '')).toEqual([])
    expect(words.part(2, 3)).toMatch(/^2 \p{L}+ 3$/u)
  })

  it('goes by the primary subtag', () => {
    expect(lexiconFor('de-AT')).toBe(lexiconFor('de'))
  })

  it('has English words and no grammar for a language it does not know', () => {
    const {lang, words, grammar} = lexiconFor('sv')
    expect([lang, words.notStated, grammar]).toEqual(['sv', 'Not stated in the source', undefined])
  })

  it.each(['constructor', '__proto__', ''])('survives the tag “%s”', (tag) => {
    expect(lexiconFor(tag).words.part(1, 2)).toBe('1 of 2')
  })
})
