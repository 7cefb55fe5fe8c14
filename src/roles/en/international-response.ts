import type {RoleData} from '../types.ts'

/** What third parties say, in English. */
export const internationalResponse: RoleData = {
  role: 'international-response',
  lang: 'en',
  label: 'International response',
  template: 'international-response',
  order: 40,
  headings: [
    'international response',
    'international responses',
    'international reaction',
    'international reactions',
    'reaction',
    'reactions',
    'response',
    'responses',
    'world reaction',
    'global response',
    'global reaction',
    'reactions abroad',
    'what others say',
    'how the world reacted',
    'statements',
    'positions',
    'diplomatic response',
    'foreign response',
    'allies',
    'regional response'
  ],
  cues: [
    {id: 'foreign voice', feature: 'foreign-voice', weight: 1.4},
    {id: 'voice of a state', feature: 'state-voice', weight: 0.3},
    {
      id: 'stance',
      phrases: [
        'warn',
        'warns',
        'warned',
        'warning',
        'warnings',
        'caution',
        'cautions',
        'cautioned',
        'condemn*',
        'urge',
        'urges',
        'urged',
        'urging',
        'called on',
        'calls on',
        'called for',
        'calls for',
        'welcomed',
        'welcomes',
        'criticis*',
        'criticiz*',
        'express concern',
        'expressed concern',
        'expressed support',
        'vigilant',
        'raised eyebrows',
        'sanctions against',
        'pledged support',
        'opposes',
        'opposed',
        'protested',
        'renewed warnings',
        'voiced'
      ],
      weight: 1.1
    },
    {
      id: 'the world',
      phrases: [
        'international community',
        'allies',
        'world powers',
        'the west',
        'european union',
        'world leaders',
        'foreign ministers',
        'neighbouring countries',
        'neighboring countries',
        'other countries'
      ],
      weight: 0.8
    }
  ],
  threshold: 1.8
}
