import {describe, expect, it} from 'vitest'
import {briefOf} from './brief-of.ts'

/** The role of the last sentence of an article about a bridge. */
function roleOf(sentence: string, lang = 'en'): string | undefined {
  const before: Record<string, string> = {
    en: 'The bridge at Lund was closed on Monday. Two cars burned there.\n\nIt was built in stone.',
    de: 'Die Brücke bei Lund wurde am Montag gesperrt. Dort brannten zwei Autos.\n\nSie ist aus Stein.',
    fr: 'Le pont de Lund a été fermé lundi. Deux voitures y ont brûlé.\n\nIl est en pierre.',
    es: 'El puente de Lund se cerró el lunes. Allí ardieron dos coches.\n\nEs de piedra.'
  }
  const {brief} = briefOf(`---\nlang: ${lang}\n---\n\n${before[lang]}\n\n${sentence}\n\nThe end.\n`)
  return brief.readings.at(-2)?.role
}

describe('a sentence of an article without headings', () => {
  it.each([
    ['The mayor is to face trial in May.', 'outlook'],
    ['The council will vote on a new bridge.', 'outlook'],
    ['Divers planned to search the river.', 'outlook'],
    ['The town announced it would begin repairs.', 'outlook'],
    ['If the council agrees, work could start at once.', 'outlook'],
    ['Restrictions were to be lifted.', 'outlook'],
    ['The wall had not yet been found.', 'outlook'],
    ['The goal of the plan is to save stone.', 'context'],
    ['Drivers who will pay were counted.', 'context'],
    ['The rule was expected to end, but the town kept it.', 'context'],
    ['If asked, it would have closed.', 'context'],
    ['The county declined to comment, as the matter is under investigation.', 'context']
  ])('tells what comes only where its main clause does: %s', (sentence, role) => {
    expect(roleOf(sentence)).toBe(role)
  })

  it.each([
    ['de', 'Die Brücke soll im Mai wieder geöffnet werden.'],
    ['de', 'Die Stadt plant, eine zweite Brücke zu bauen.'],
    ['fr', 'Le pont devrait rouvrir en mai.'],
    ['fr', 'La ville prévoit de construire un second pont.'],
    ['es', 'El consejo va a votar en otoño.'],
    ['es', 'La ciudad prevé construir otro puente.']
  ])('tells what comes in %s: %s', (lang, sentence) => {
    expect(roleOf(sentence, lang)).toBe('outlook')
  })

  it.each([
    [
      'The mayor of Lund, Sadiq Weston, said, “The stones of it were laid by our own fathers.”',
      'international-response'
    ],
    [
      'Former minister Sadiq Weston said, “It was the oldest and finest bridge of all [...]',
      'international-response'
    ],
    ['The Weston Party called the bridge “a disgrace”.', 'international-response'],
    ['Prosecutors said the driver hid a letter.', 'allegations'],
    ['Detective Sadiq Weston said, “The two cars were parked at the end of the bridge.”', 'context'],
    ['Co-author Sadiq Weston said, “The stones of it were laid in the year 1720 or so.”', 'context'],
    ['The Department said, “The two cars were parked at the end of the bridge.”', 'context']
  ])(
    'that quotes somebody new is a response, but for those who report what happened: %s',
    (sentence, role) => {
      expect(roleOf(sentence)).toBe(role)
    }
  )
})
