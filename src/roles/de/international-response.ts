import type {RoleData} from '../types.ts'

/** What third parties say, in German. */
export const internationalResponse: RoleData = {
  role: 'international-response',
  lang: 'de',
  label: 'Internationale Reaktionen',
  template: 'international-response',
  order: 40,
  headings: [
    'internationale reaktion',
    'internationale reaktionen',
    'reaktion',
    'reaktionen',
    'reaktionen im ausland',
    'stellungnahmen',
    'positionen',
    'weltweite reaktionen',
    'echo'
  ],
  cues: [
    {id: 'Stimme von außen', feature: 'foreign-voice', weight: 1.4},
    {id: 'von außen', feature: 'outside-voice', weight: 1.2},
    {id: 'nimmt Stellung', feature: 'stance', weight: 0.7},
    {id: 'Stimme eines Staates', feature: 'state-voice', weight: 0.3},
    {
      id: 'Welt',
      phrases: [
        'internationale gemeinschaft',
        'staatengemeinschaft',
        'sicherheitsrat',
        'verbündete',
        'verbündeten',
        'außenminister',
        'außenministerin'
      ],
      weight: 0.8
    },
    {
      id: 'Haltung',
      phrases: [
        'warnt',
        'warnte',
        'warnten',
        'verurteil*',
        'fordert',
        'forderte',
        'forderten',
        'begrüßt',
        'begrüßte',
        'begrüßten',
        'kritisier*'
      ],
      weight: 1.1
    }
  ],
  threshold: 1.8
}
