import type {RoleData} from '../types.ts'

/** What is open and what comes next, in German. */
export const outlook: RoleData = {
  role: 'outlook',
  lang: 'de',
  label: 'Ausblick',
  template: 'outlook',
  order: 50,
  headings: [
    'ausblick',
    'wie geht es weiter',
    'wie es weitergeht',
    'nächste schritte',
    'weiteres vorgehen',
    'weiterer ablauf',
    'wie weiter',
    'schluss',
    'schlussfolgerungen',
    'offene fragen',
    'folgen',
    'perspektiven',
    'prognose',
    'zukunft',
    'was noch offen ist'
  ],
  cues: [
    {
      id: 'offen',
      phrases: [
        'noch unklar',
        'ist unklar',
        'bleibt unklar',
        'bleibt offen',
        'ist offen',
        'noch offen',
        'steht noch nicht fest',
        'bleibt abzuwarten',
        'bislang unklar',
        'blieb unklar',
        'noch nicht bekannt',
        'noch nicht entschieden',
        'ungewiss',
        'noch aus',
        'muss sich noch zeigen'
      ],
      weight: 1.9
    },
    {
      id: 'erwartet',
      phrases: [
        'wird erwartet',
        'werden erwartet',
        'nächste woche',
        'nächsten monat',
        'nächstes jahr',
        'in den kommenden',
        'wird für',
        'wird am',
        'werden am',
        'wird im',
        'will am',
        'will im',
        'wollen am',
        'wollen im',
        'soll am',
        'soll bis',
        'soll im',
        'soll in',
        'sollen am',
        'sollen bis',
        'sollen im',
        'kommende woche',
        'kommenden monat',
        'kommendes jahr',
        'in der kommenden',
        'ist geplant',
        'sind geplant',
        'steht bevor',
        'geplant ist'
      ],
      weight: 1.5
    },
    {id: 'was kommt', feature: 'ahead', weight: 1.5},
    {id: 'closing', feature: 'closing', weight: 0.8}
  ],
  threshold: 1.4
}
