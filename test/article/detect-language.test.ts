import {expect, it} from 'vitest'
import {detectLanguage} from '../../src/article/detect-language.ts'

it.each([
  [
    'en',
    'We are live today!\nDrivers see their shift\nManagers see delays\nMaps come in June\nWrite to us with questions.\nThe app took nine months and cost 40,000 euros. The council will decide about a second version in May.'
  ],
  ['de', 'Der Rat hat am Montag im alten Saal getagt und für die neue Brücke über den Fluss gestimmt.'],
  [
    'fr',
    'Le conseil a voté lundi pour le nouveau pont et la gare, que les habitants attendent depuis longtemps.'
  ],
  [
    'es',
    'El consejo votó el lunes por el nuevo puente y la estación que los vecinos esperan desde hace tiempo.'
  ],
  [
    'pt',
    'O conselho votou na segunda-feira pela nova ponte e pela estação que os moradores não querem perder.'
  ]
])('tells a few lines of %s', (lang, prose) => {
  expect(detectLanguage(prose)).toBe(lang)
})

it('does not guess from a few words', () => {
  expect(detectLanguage('Harbour plan, first draft')).toBeUndefined()
})

it.each([
  ['he', 'הנמל נפתח היום.'],
  ['el', 'Το λιμάνι άνοιξε.'],
  ['th', 'ท่าเรือเปิดแล้ว'],
  ['ko', '항구가 열렸다.']
])('tells %s by its letters, however few', (lang, prose) => {
  expect(detectLanguage(prose)).toBe(lang)
})
