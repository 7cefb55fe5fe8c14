import type {RoleData} from '../types.ts'

/** Numbers worth a large numeral, in French. */
export const keyFigures: RoleData = {
  role: 'key-figures',
  lang: 'fr',
  label: 'Chiffres clés',
  template: 'key-figures',
  order: 14,
  headings: [
    'chiffres clés',
    'les chiffres',
    'chiffres',
    'en chiffres',
    'statistiques',
    'données',
    'faits et chiffres',
    'indicateurs'
  ],
  cues: [{id: 'chiffré', feature: 'figure', weight: 1.5}],
  threshold: 1.5
}
