import type {RoleData} from '../types.ts'

/** Who takes part, in French. */
export const delegation: RoleData = {
  role: 'delegation',
  lang: 'fr',
  label: 'Délégation',
  template: 'delegation',
  order: 20,
  headings: [
    'délégation',
    'la délégation',
    'délégations',
    'participants',
    'les participants',
    'membres',
    'qui est qui',
    'qui participe',
    'les acteurs',
    'acteurs',
    'équipe',
    'composition',
    'personnalités'
  ],
  cues: [
    {id: 'participants', feature: 'party', weight: 0.4},
    {
      id: 'délégation',
      phrases: [
        'délégation',
        'délégations',
        'accompagné de',
        'accompagné par',
        'accompagnée de',
        'accompagnée par',
        'entourage'
      ],
      weight: 1.6
    }
  ],
  threshold: 1.5
}
