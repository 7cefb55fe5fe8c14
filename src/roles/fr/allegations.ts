import type {RoleData} from '../types.ts'

/** What is claimed and what is denied, in French. */
export const allegations: RoleData = {
  role: 'allegations',
  lang: 'fr',
  label: 'Accusations et démentis',
  template: 'allegations',
  order: 30,
  headings: [
    'accusations',
    'accusation',
    'allégations',
    'accusations et démentis',
    'démentis',
    'controverse',
    'polémique',
    'soupçons',
    'points contestés',
    'ce qui est contesté'
  ],
  cues: [
    {id: 'démenti reconnu', feature: 'denial', weight: 1.2},
    {id: 'accusation reconnue', feature: 'claim', weight: 0.9},
    {id: 'qui accuse', feature: 'voice', weight: 0.3},
    {
      id: 'démenti',
      phrases: [
        'dément',
        'démenti',
        'démentent',
        'a démenti',
        'ont démenti',
        'nie',
        'nient',
        'a nié',
        'sans fondement'
      ],
      weight: 1.9
    },
    {id: 'accusation', phrases: ['accus*', 'allégation*', 'présumé*', 'soupçon*'], weight: 1.3}
  ],
  threshold: 1.8
}
