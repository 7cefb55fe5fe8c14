import type {RoleData} from '../types.ts'

/** The neutral role: a plain list, in French. */
export const points: RoleData = {
  role: 'points',
  lang: 'fr',
  label: 'Points',
  template: 'points',
  order: 60,
  headings: [
    'points',
    'points clés',
    'points essentiels',
    'résultats',
    'constats',
    'recommandations',
    'mesures',
    'revendications',
    'propositions',
    'risques',
    'coûts'
  ],
  cues: [],
  threshold: 0
}
