import type {RoleData} from '../types.ts'

/** The neutral role: a plain list, in German. */
export const points: RoleData = {
  role: 'points',
  lang: 'de',
  label: 'Punkte',
  template: 'points',
  order: 60,
  headings: [
    'punkte',
    'kernpunkte',
    'wichtige punkte',
    'ergebnisse',
    'erkenntnisse',
    'empfehlungen',
    'maßnahmen',
    'forderungen',
    'vorschläge',
    'risiken',
    'kosten'
  ],
  cues: [],
  threshold: 0
}
