import type {RoleData} from '../types.ts'

/** Numbers worth a large numeral, in German. */
export const keyFigures: RoleData = {
  role: 'key-figures',
  lang: 'de',
  label: 'Kennzahlen',
  template: 'key-figures',
  order: 14,
  headings: [
    'kennzahlen',
    'zahlen',
    'zahlen und fakten',
    'in zahlen',
    'eckdaten',
    'eckzahlen',
    'statistik',
    'daten',
    'die zahlen'
  ],
  cues: [{id: 'gezählt', feature: 'figure', weight: 1.5}],
  threshold: 1.5
}
