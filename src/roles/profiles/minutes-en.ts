import {defineProfile} from '../define-profile.ts'
import {context} from '../en/context.ts'

/** Minutes of a meeting, in English: who was there, what was decided, who does what by when. */
export const minutesEn = defineProfile({
  profile: 'minutes',
  lang: 'en',
  about: 'minutes of a meeting: who was there, what was decided, who does what by when',
  titles: ['minutes', 'meeting notes', 'notes of the meeting', 'record of the meeting', 'meeting record'],
  bottomLine: ['decisions', 'decisions', 'decisions'],
  roles: [
    {
      role: 'attendance',
      label: 'Attendance',
      template: 'attendance',
      headings: [
        'attendance',
        'attendees',
        'present',
        'participants',
        'in attendance',
        'who was there',
        'apologies',
        'apologies for absence',
        'absent',
        'members present'
      ],
      tells: 1,
      whole: true
    },
    {
      role: 'agenda',
      label: 'Agenda',
      headings: ['agenda', 'agenda items', 'order of business'],
      tells: 0.6
    },
    {
      ...context,
      label: 'Discussion',
      headings: [
        'discussion',
        'matters arising',
        'minutes of the last meeting',
        'minutes of the previous meeting',
        'reports',
        'introduction',
        'background',
        'any other business'
      ],
      cues: [{id: 'lead', feature: 'lead', weight: 2.2}],
      tells: 0.5
    },
    {
      role: 'decisions',
      label: 'Decisions',
      template: 'decisions',
      headings: [
        'decisions',
        'decision',
        'decisions taken',
        'decisions made',
        'what was decided',
        'what we decided',
        'resolutions',
        'resolved',
        'agreed',
        'agreements'
      ],
      cues: [
        {
          id: 'decided',
          phrases: ['agreed', 'decided', 'resolved', 'approved', 'was approved', 'voted to', 'adopted'],
          weight: 1.6
        }
      ],
      tells: 0.8
    },
    {
      role: 'actions',
      label: 'Actions',
      template: 'actions',
      headings: [
        'actions',
        'action',
        'action items',
        'action points',
        'action list',
        'actions agreed',
        'to do',
        'tasks',
        'follow up',
        'next steps',
        'who does what'
      ],
      cues: [
        {id: 'action', phrases: ['action', 'to send', 'to write', 'to report', 'will send'], weight: 1.6}
      ],
      tells: 0.9
    },
    {
      role: 'next-meeting',
      label: 'Next meeting',
      headings: [
        'next meeting',
        'date of next meeting',
        'date of the next meeting',
        'close',
        'close of meeting'
      ],
      tells: 0.8
    }
  ]
})
