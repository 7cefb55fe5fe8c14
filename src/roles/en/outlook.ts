import type {RoleData} from '../types.ts'

/** What is open and what comes next, in English. */
export const outlook: RoleData = {
  role: 'outlook',
  lang: 'en',
  label: 'Outlook',
  template: 'outlook',
  order: 50,
  headings: [
    'outlook',
    'what next',
    "what's next",
    'what is next',
    'what happens next',
    'what comes next',
    'next',
    'next steps',
    'conclusion',
    'conclusions',
    'looking ahead',
    'open questions',
    'implications',
    'forecast',
    'prospects',
    'future',
    'the future',
    'the road ahead',
    'way forward',
    'the way forward',
    'what to watch',
    'what remains open',
    'unanswered questions',
    'what we do not know',
    'coming up'
  ],
  cues: [
    {
      id: 'unknown',
      phrases: [
        'yet to be',
        'remains unclear',
        'remain unclear',
        'remains unknown',
        'remain unknown',
        'remains to be seen',
        'remained unclear',
        'no official news conference',
        'no official announcement',
        'not yet known',
        'not yet clear',
        'not yet been',
        'it is unclear',
        'it was unclear',
        'is unclear',
        'was unclear',
        'still unclear',
        'uncertain',
        'uncertainty',
        'unanswered',
        'no decision',
        'no date'
      ],
      weight: 1.9
    },
    {
      id: 'expected',
      phrases: [
        'is expected to',
        'are expected to',
        'is expected in',
        'is expected on',
        'is scheduled',
        'are scheduled',
        'is due to',
        'are due to',
        'is due in',
        'next week',
        'next month',
        'next year',
        'in the coming',
        'closely watch',
        'will vote on',
        'will decide',
        'will meet'
      ],
      weight: 1.5
    },
    {
      id: 'future',
      phrases: [
        'will',
        'plans to',
        'intends to',
        'implications',
        'prospects',
        'outlook',
        'persist',
        'persists',
        'upcoming',
        'by the end of'
      ],
      weight: 0.7
    },
    {id: 'closing', feature: 'closing', weight: 0.8}
  ],
  threshold: 1.4
}
