import {describe, expect, it} from 'vitest'
import {briefOf} from './brief-of.ts'

const pointsOf = (lang: string, text: string) => {
  const {brief} = briefOf(`---\nlang: ${lang}\n---\n\n# Lindau\n\n## Lindau\n\n${text}\n`)
  return brief.readings.flatMap((reading) => reading.points.map((point) => point.text))
}

describe('shortening a German sentence', () => {
  it.each([
    ['ein Bindewort', 'Die Lage ist allerdings ernst.', ['Die Lage ist ernst']],
    [
      'zwei Hauptsätze',
      'Die Stadt hat die Brücke gesperrt, und die Anwohner müssen über die Straße am Ufer fahren.',
      ['Die Stadt hat die Brücke gesperrt', 'Die Anwohner müssen über die Straße am Ufer fahren']
    ]
  ])('%s', (_, sentence, expected) => {
    expect(pointsOf('de', sentence)).toEqual(expected)
  })

  it.each([
    'Zudem hat die Stadt drei Busse bestellt.',
    'Nicht der Minister, jedoch sein Sprecher kam.',
    'Im Süden ist der Druck an heißen Tagen zu gering, und die Feuerwehr kann nicht alle Hydranten nutzen.',
    'Die Stadt hat die Brücke gesperrt, und sie müssen über die Straße am Ufer nach Norden fahren.',
    'Die Stadt hat die neue Brücke gesperrt, und die Kosten dafür trägt sie nach dem Vertrag selbst.',
    'Die Stadt hat die Brücke gesperrt, und im Norden wird eine Fähre für Lastwagen eingesetzt.',
    'Der Rat, der eine Antwort bis zum Ende der Woche versprochen hatte, hat seine Entscheidung geändert.',
    'Der Sprecher sagte, „die Lage ist allerdings ernst“.'
  ])('leaves alone: %s', (sentence) => {
    expect(pointsOf('de', sentence)).toEqual([sentence.replace(/\.$/, '')])
  })
})

describe('shortening a French sentence', () => {
  it.each([
    ['un connecteur', 'Par ailleurs, le nombre de ruptures a doublé.', ['Le nombre de ruptures a doublé']],
    ['un connecteur au milieu', 'La loi, toutefois, reste en vigueur.', ['La loi reste en vigueur']],
    [
      'une concession',
      'Tandis que la compagnie Nord a suspendu ses liaisons, la compagnie Sud continue de passer par le canal.',
      ['La compagnie Nord a suspendu ses liaisons', 'La compagnie Sud continue de passer par le canal']
    ],
    [
      'deux propositions',
      'La mairie a fermé le pont, et les habitants doivent passer par la route de la côte.',
      ['La mairie a fermé le pont', 'Les habitants doivent passer par la route de la côte']
    ]
  ])('%s', (_, sentence, expected) => {
    expect(pointsOf('fr', sentence)).toEqual(expected)
  })

  it.each([
    'Si le pont ferme, toutefois, les camions passeront par le nord.',
    'La mairie a fermé le pont, et elle a promis un bac aux habitants de la rive nord.',
    'La mairie a ouvert le pont neuf, et le ferme chaque soir à cause du bruit des camions.',
    'La régie estime que le pont est trop vieux, et les habitants doivent passer par la côte.',
    'Le maire a dit « toutefois » deux fois.'
  ])('leaves alone: %s', (sentence) => {
    expect(pointsOf('fr', sentence)).toEqual([sentence.replace(/\.$/, '')])
  })
})

describe('shortening a Spanish sentence', () => {
  it.each([
    [
      'un conector',
      'Además, el número de roturas se ha duplicado.',
      ['El número de roturas se ha duplicado']
    ],
    [
      'una concesión',
      'Mientras que la naviera Norte ha suspendido sus rutas, la compañía Sur sigue pasando por el canal.',
      ['La naviera Norte ha suspendido sus rutas', 'La compañía Sur sigue pasando por el canal']
    ],
    [
      'dos oraciones',
      'La alcaldía cerró el puente, y los vecinos deben pasar por la carretera de la costa.',
      ['La alcaldía cerró el puente', 'Los vecinos deben pasar por la carretera de la costa']
    ]
  ])('%s', (_, sentence, expected) => {
    expect(pointsOf('es', sentence)).toEqual(expected)
  })

  it.each([
    'La alcaldía cerró el puente, y no ha ofrecido ninguna alternativa a los vecinos de la orilla.',
    'El ministro abrió la sesión del consejo, y la cerró tres horas después sin acuerdo alguno.',
    'El ministro, además de dimitir, pidió perdón.',
    'Sin embargo, la calidad es buena.',
    'Si bien el puerto está abierto desde el lunes, los barcos grandes no pueden entrar todavía.'
  ])('leaves alone: %s', (sentence) => {
    expect(pointsOf('es', sentence)).toEqual([sentence.replace(/\.$/, '')])
  })
})
