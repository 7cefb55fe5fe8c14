import type {RoleData} from '../types.ts'

/** What third parties say, in French. */
export const internationalResponse: RoleData = {
  role: 'international-response',
  lang: 'fr',
  label: 'Réactions internationales',
  template: 'international-response',
  order: 40,
  headings: [
    'réaction internationale',
    'réactions internationales',
    'réaction',
    'réactions',
    'les réactions',
    'réponse internationale',
    "réactions à l'étranger",
    'positions',
    'déclarations'
  ],
  cues: [
    {id: 'voix étrangère', feature: 'foreign-voice', weight: 1.4},
    {id: 'de l’extérieur', feature: 'outside-voice', weight: 1.2},
    {id: 'prend position', feature: 'stance', weight: 0.7},
    {id: 'voix d’un État', feature: 'state-voice', weight: 0.3},
    {
      id: 'monde',
      phrases: [
        'communauté internationale',
        'conseil de sécurité',
        'alliés',
        'union européenne',
        'nations unies',
        'ministre des affaires étrangères'
      ],
      weight: 0.8
    },
    {
      id: 'position',
      phrases: [
        'a averti',
        'avertit',
        'ont averti',
        'a condamné',
        'condamne',
        'condamnent',
        'a appelé',
        'appelle',
        'appellent',
        'a salué',
        'salue',
        'a critiqué'
      ],
      weight: 1.1
    }
  ],
  threshold: 1.8
}
