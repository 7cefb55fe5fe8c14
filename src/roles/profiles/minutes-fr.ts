import {translateProfile} from '../translate-profile.ts'
import {minutesEn} from './minutes-en.ts'

/** Minutes of a meeting, in French. */
export const minutesFr = translateProfile(minutesEn, {
  lang: 'fr',
  about: 'un compte rendu : qui était là, ce qui a été décidé, qui fait quoi et pour quand',
  titles: ['compte rendu', 'procès-verbal', 'compte rendu de réunion', 'relevé de décisions'],
  roles: {
    attendance: {
      label: 'Présences',
      headings: [
        'présents',
        'présences',
        'participants',
        'étaient présents',
        'excusés',
        'absents',
        'présentes'
      ]
    },
    agenda: {label: 'Ordre du jour', headings: ['ordre du jour', 'agenda']},
    context: {
      label: 'Discussion',
      headings: ['discussion', 'échanges', 'débats', 'points divers', 'questions diverses', 'introduction']
    },
    decisions: {
      label: 'Décisions',
      headings: ['décisions', 'décision', 'décisions prises', 'relevé de décisions', 'résolutions']
    },
    actions: {
      label: 'Actions',
      headings: [
        'actions',
        'action',
        'actions à mener',
        'tâches',
        'à faire',
        'suites à donner',
        'qui fait quoi',
        'plan d’action'
      ]
    },
    'next-meeting': {
      label: 'Prochaine réunion',
      headings: ['prochaine réunion', 'prochaine séance', 'date de la prochaine réunion']
    }
  }
})
