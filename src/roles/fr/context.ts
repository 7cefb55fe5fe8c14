import type {RoleData} from '../types.ts'

/** What happened and where it stands, in French. */
export const context: RoleData = {
  role: 'context',
  lang: 'fr',
  label: 'Contexte',
  template: 'context',
  order: 10,
  headings: [
    'contexte',
    'le contexte',
    'arrière-plan',
    'introduction',
    'résumé',
    'historique',
    'histoire',
    'rappel des faits',
    'les faits',
    "ce qui s'est passé",
    "que s'est-il passé",
    "vue d'ensemble",
    'en bref',
    'situation',
    'état des lieux',
    "pourquoi c'est important"
  ],
  cues: [
    {id: 'une partie parle', feature: 'voice', weight: 0.5},
    {id: 'date', feature: 'date', weight: 0.4},
    {id: 'lead', feature: 'lead', weight: 2.2},
    {id: 'narrative', feature: 'narrative', weight: 0.9},
    {id: 'figure', feature: 'figure', weight: 0.5}
  ],
  threshold: 0
}
