import type {RoleData} from '../types.ts'

/** What happened when, in English. */
export const timeline: RoleData = {
  role: 'timeline',
  lang: 'en',
  label: 'Timeline',
  template: 'timeline',
  order: 12,
  headings: [
    'timeline',
    'chronology',
    'sequence of events',
    'schedule',
    'key dates',
    'dates',
    'milestones',
    'calendar',
    'roadmap',
    'how it unfolded',
    'how we got here',
    'events so far',
    'course of events'
  ],
  cues: [
    {id: 'dated', feature: 'date', weight: 1.5},
    {
      id: 'sequence',
      phrases: [
        'earlier',
        'later',
        'since then',
        'following their',
        'before the',
        'after the',
        'in the same year'
      ],
      weight: 0.6
    }
  ],
  threshold: 1.5
}
