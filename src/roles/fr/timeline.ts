import type {RoleData} from '../types.ts'

/** What happened when, in French. */
export const timeline: RoleData = {
  role: 'timeline',
  lang: 'fr',
  label: 'Chronologie',
  template: 'timeline',
  order: 12,
  headings: [
    'chronologie',
    'calendrier',
    'dates clés',
    'déroulement',
    'le fil des événements',
    'jalons',
    'étapes'
  ],
  cues: [{id: 'daté', feature: 'date', weight: 1.5}],
  threshold: 1.5
}
