import type {RoleData} from '../types.ts'

/** What is claimed and what is denied, in German. */
export const allegations: RoleData = {
  role: 'allegations',
  lang: 'de',
  label: 'Vorwürfe und Dementis',
  template: 'allegations',
  order: 30,
  headings: [
    'vorwürfe',
    'vorwurf',
    'anschuldigungen',
    'anschuldigung',
    'vorwürfe und dementis',
    'dementis',
    'kontroverse',
    'streitpunkte',
    'was strittig ist',
    'umstritten',
    'behauptungen',
    'verdacht'
  ],
  cues: [
    {
      id: 'Dementi',
      phrases: [
        'dementier*',
        'bestreite*',
        'bestritt*',
        'weist die vorwürfe zurück',
        'wies die vorwürfe zurück',
        'wiesen die vorwürfe zurück',
        'haltlos'
      ],
      weight: 2.0
    },
    {id: 'Vorwurf', phrases: ['vorwurf', 'vorwürfe', 'beschuldig*', 'mutmaßlich*', 'angeblich*'], weight: 1.3}
  ],
  threshold: 1.8
}
