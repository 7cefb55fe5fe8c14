import {describe, expect, it} from 'vitest'
import {briefOf} from './brief-of.ts'

const pointsOf = (lang: string, text: string) => {
  const {brief} = briefOf(`---\nlang: ${lang}\n---\n\n# Lindau\n\n## Lindau\n\n${text}\n`)
  return brief.readings.flatMap((reading) => reading.points.map((point) => point.text))
}

describe('shortening a sentence', () => {
  it.each([
    [
      'de',
      'ein „Aber“ am Anfang',
      'Aber die Stadt hat die Brücke gesperrt.',
      ['Die Stadt hat die Brücke gesperrt']
    ],
    ['es', 'una «y» al principio', 'Y la ciudad ha cerrado el puente.', ['La ciudad ha cerrado el puente']],
    ['de', 'ein Bindewort', 'Die Lage ist allerdings ernst.', ['Die Lage ist ernst']],
    [
      'de',
      'zwei Hauptsätze',
      'Die Stadt hat die Brücke gesperrt, und die Anwohner müssen über die Straße am Ufer fahren.',
      ['Die Stadt hat die Brücke gesperrt', 'Die Anwohner müssen über die Straße am Ufer fahren']
    ],
    [
      'fr',
      'un connecteur',
      'Par ailleurs, le nombre de ruptures a doublé.',
      ['Le nombre de ruptures a doublé']
    ],
    ['fr', 'un connecteur au milieu', 'La loi, toutefois, reste en vigueur.', ['La loi reste en vigueur']],
    [
      'fr',
      'une concession',
      'Tandis que la compagnie Nord a suspendu ses liaisons, la compagnie Sud continue de passer par le canal.',
      ['La compagnie Nord a suspendu ses liaisons', 'La compagnie Sud continue de passer par le canal']
    ],
    [
      'fr',
      'deux propositions',
      'La mairie a fermé le pont, et les habitants doivent passer par la route de la côte.',
      ['La mairie a fermé le pont', 'Les habitants doivent passer par la route de la côte']
    ],
    [
      'fr',
      'une relative dans une longue phrase',
      'Le pont neuf de la ville, qui relie la gare au port, a été fermé aux camions et aux autocars dans les deux sens.',
      ['Le pont neuf de la ville a été fermé aux camions et aux autocars dans les deux sens']
    ],
    [
      'es',
      'ejemplos en una frase larga',
      'La alcaldía ha cerrado varias calles en torno a la plaza del mercado, entre ellas la del Puerto y la del Molino.',
      ['La alcaldía ha cerrado varias calles en torno a la plaza del mercado']
    ],
    [
      'de',
      'Beispiele in einem langen Satz',
      'Die Stadt hat nach dem Sturm mehrere Straßen rund um den Markt gesperrt, darunter die Hafenstraße und die Mühlgasse.',
      ['Die Stadt hat nach dem Sturm mehrere Straßen rund um den Markt gesperrt']
    ],
    [
      'es',
      'un conector',
      'Además, el número de roturas se ha duplicado.',
      ['El número de roturas se ha duplicado']
    ],
    [
      'es',
      'una concesión',
      'Mientras que la naviera Norte ha suspendido sus rutas, la compañía Sur sigue pasando por el canal.',
      ['La naviera Norte ha suspendido sus rutas', 'La compañía Sur sigue pasando por el canal']
    ],
    [
      'es',
      'dos oraciones',
      'La alcaldía cerró el puente, y los vecinos deben pasar por la carretera de la costa.',
      ['La alcaldía cerró el puente', 'Los vecinos deben pasar por la carretera de la costa']
    ]
  ])('in %s: %s', (lang, _, sentence, expected) => {
    expect(pointsOf(lang, sentence)).toEqual(expected)
  })

  it.each([
    ['de', 'Zudem hat die Stadt drei Busse bestellt.'],
    ['de', 'Nicht der Minister, jedoch sein Sprecher kam.'],
    [
      'de',
      'Im Süden ist der Druck an heißen Tagen zu gering, und die Feuerwehr kann nicht alle Hydranten nutzen.'
    ],
    ['de', 'Die Stadt hat die Brücke gesperrt, und sie müssen über die Straße am Ufer nach Norden fahren.'],
    ['de', 'Die Stadt hat die neue Brücke gesperrt, und die Kosten dafür trägt sie nach dem Vertrag selbst.'],
    ['de', 'Die Stadt hat die Brücke gesperrt, und im Norden wird eine Fähre für Lastwagen eingesetzt.'],
    [
      'de',
      'Der Rat, der eine Antwort bis zum Ende der Woche versprochen hatte, hat seine Entscheidung geändert.'
    ],
    ['de', 'Der Sprecher sagte, „die Lage ist allerdings ernst“.'],
    ['fr', 'Si le pont ferme, toutefois, les camions passeront par le nord.'],
    ['fr', 'La mairie a fermé le pont, et elle a promis un bac aux habitants de la rive nord.'],
    ['fr', 'La mairie a ouvert le pont neuf, et le ferme chaque soir à cause du bruit des camions.'],
    ['fr', 'La régie estime que le pont est trop vieux, et les habitants doivent passer par la côte.'],
    ['fr', 'Le maire a dit « toutefois » deux fois.'],
    [
      'fr',
      'Le texte sur le pont neuf, qui a été annulé par le tribunal, est affiché à la mairie et dans les écoles.'
    ],
    [
      'fr',
      'La nouvelle maire Jeanne Morel, qui vient de la rive nord, a été accueillie par les habitants et les écoles.'
    ],
    ['es', 'La alcaldía cerró el puente, y no ha ofrecido ninguna alternativa a los vecinos de la orilla.'],
    ['es', 'El ministro abrió la sesión del consejo, y la cerró tres horas después sin acuerdo alguno.'],
    ['es', 'El ministro, además de dimitir, pidió perdón.'],
    ['es', 'Sin embargo, la calidad es buena.'],
    ['es', 'Si bien el puerto está abierto desde el lunes, los barcos grandes no pueden entrar todavía.']
  ])('in %s leaves alone: %s', (lang, sentence) => {
    expect(pointsOf(lang, sentence)).toEqual([sentence.replace(/\.$/, '')])
  })
})
