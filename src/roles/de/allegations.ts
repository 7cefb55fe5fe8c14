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
    {id: 'Dementi erkannt', feature: 'denial', weight: 1.2},
    {id: 'Vorwurf erkannt', feature: 'claim', weight: 0.9},
    {id: 'wer beschuldigt', feature: 'voice', weight: 0.3},
    {
      id: 'Dementi',
      phrases: [
        'dementier*',
        'bestreite*',
        'bestritt*',
        'weist die vorwürfe zurück',
        'wies die vorwürfe zurück',
        'wiesen die vorwürfe zurück',
        'wies die vorwürfe',
        'haltlos'
      ],
      weight: 2.0
    },
    {
      id: 'Vorwurf',
      phrases: [
        'vorwurf',
        'vorwürfe',
        'beschuldig*',
        'mutmaßlich*',
        'angeblich*',
        'behauptet*',
        'warf',
        'wirft',
        'werfen',
        'anschuldigung*'
      ],
      weight: 1.3
    }
  ],
  threshold: 1.8
}
