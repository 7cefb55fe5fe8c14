import type {RoleData} from '../types.ts'

/** What happened when, in German. */
export const timeline: RoleData = {
  role: 'timeline',
  lang: 'de',
  label: 'Zeitleiste',
  template: 'timeline',
  order: 12,
  headings: [
    'zeitleiste',
    'chronologie',
    'zeitplan',
    'ablauf',
    'zeitlicher ablauf',
    'termine',
    'wichtige daten',
    'meilensteine',
    'chronik',
    'kalender'
  ],
  cues: [{id: 'datiert', feature: 'date', weight: 1.5}],
  threshold: 1.5
}
