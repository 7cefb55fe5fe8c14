import type {RoleData} from '../types.ts'

/** What happened and where it stands, in English. */
export const context: RoleData = {
  role: 'context',
  lang: 'en',
  label: 'Context',
  template: 'context',
  order: 10,
  headings: [
    'context',
    'background',
    'overview',
    'introduction',
    'intro',
    'summary',
    'history',
    'situation',
    'the story so far',
    'what happened',
    'key facts',
    'at a glance',
    'the facts',
    'why it matters',
    'where things stand',
    'where we stand',
    'state of play',
    'executive summary',
    'the issue',
    'in brief',
    'setting',
    'origins',
    'the visit',
    'the meeting'
  ],
  cues: [
    {id: 'lead', feature: 'lead', weight: 2.2},
    {id: 'narrative', feature: 'narrative', weight: 0.9},
    {id: 'a party speaks', feature: 'voice', weight: 0.5},
    {id: 'figure', feature: 'figure', weight: 0.5},
    {id: 'date', feature: 'date', weight: 0.4},
    {
      id: 'purpose',
      phrases: [
        'official purpose',
        'purpose of',
        'aim of',
        'historic',
        'background',
        'agenda',
        'agreed to',
        'took place',
        'held talks',
        'wide range',
        'comprehensive'
      ],
      weight: 0.8
    },
    {
      id: 'event',
      phrases: [
        'arrived',
        'visited',
        'met with',
        'signed',
        'launched',
        'began',
        'founded',
        'elected',
        'died',
        'killed',
        'opened',
        'has made',
        'have been made',
        'was arrested',
        'was shot',
        'was named',
        'was found',
        'marks the'
      ],
      weight: 0.6
    }
  ],
  threshold: 0
}
