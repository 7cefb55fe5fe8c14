import type {RoleData} from '../types.ts'

/** Who takes part, in English. */
export const delegation: RoleData = {
  role: 'delegation',
  lang: 'en',
  label: 'Delegation',
  template: 'delegation',
  order: 20,
  headings: [
    'delegation',
    'delegations',
    'participants',
    'attendees',
    'members',
    'membership',
    'who is who',
    'who is involved',
    "who's who",
    'who is travelling',
    'who is traveling',
    'who attended',
    'who took part',
    'who came',
    'who is at the table',
    'team',
    'the team',
    'key people',
    'key players',
    'the players',
    'the parties',
    'leadership',
    'line-up',
    'composition',
    'board'
  ],
  cues: [
    {
      id: 'delegation',
      phrases: [
        'delegation',
        'delegations',
        'entourage',
        'accompanied by',
        'accompanying',
        'flanked by',
        'travelling with',
        'traveling with',
        'members of the team',
        'composition of',
        'negotiating team',
        'retinue',
        'attended by',
        'joined by',
        'is joined in'
      ],
      weight: 1.6
    },
    {
      id: 'senior people',
      phrases: [
        'top officials',
        'top defence',
        'top defense',
        'senior officials',
        'high-ranking',
        'representatives of',
        'representatives from',
        'officials from',
        'participants',
        'delegates'
      ],
      weight: 0.9
    },
    {id: 'party', feature: 'party', weight: 0.4}
  ],
  threshold: 1.9
}
