import type {RoleData} from '../types.ts'

/** What is open and what comes next, in French. */
export const outlook: RoleData = {
  role: 'outlook',
  lang: 'fr',
  label: 'Perspectives',
  template: 'outlook',
  order: 50,
  headings: [
    'perspectives',
    'et maintenant',
    'la suite',
    'et ensuite',
    'prochaines étapes',
    'prochaines échéances',
    'et après',
    'reste à faire',
    'questions ouvertes',
    'questions en suspens',
    'conséquences',
    'implications',
    'avenir',
    'prévisions',
    'ce qui reste en suspens'
  ],
  cues: [
    {
      id: 'inconnu',
      phrases: [
        'reste à confirmer',
        'restent à confirmer',
        'reste à savoir',
        'reste incertain',
        'on ignore',
        'pas encore été',
        "n'est pas encore",
        "n'est pas connu",
        "n'a pas encore",
        "n'ont pas encore",
        'reste à voir',
        'reste en suspens',
        'incertitude'
      ],
      weight: 1.9
    },
    {
      id: 'attendu',
      phrases: [
        'est attendu',
        'est attendue',
        'sont attendus',
        'devrait avoir lieu',
        'la semaine prochaine',
        'le mois prochain',
        "l'année prochaine",
        "l'an prochain",
        'dans les prochains',
        'dans les prochaines',
        'sont attendues',
        'doit se',
        'doivent se',
        'doit examiner',
        'doit être examiné*',
        'aura lieu',
        'auront lieu',
        'se tiendra',
        'se tiendront',
        'débuter*',
        'entrera en vigueur',
        'devrait',
        'devraient',
        'prochainement',
        'sont prévus',
        'sont prévues',
        'est prévu',
        'est prévue'
      ],
      weight: 1.5
    },
    {id: 'à venir', feature: 'ahead', weight: 1.5},
    {id: 'closing', feature: 'closing', weight: 0.8}
  ],
  threshold: 1.4
}
