import type {RoleData} from '../types.ts'

/** The neutral role: a plain list, in English. */
export const points: RoleData = {
  role: 'points',
  lang: 'en',
  label: 'Points',
  template: 'points',
  order: 60,
  headings: [
    'points',
    'key points',
    'main points',
    'findings',
    'key findings',
    'recommendations',
    'measures',
    'demands',
    'proposals',
    'lessons',
    'lessons learned',
    'emergency response',
    'public health response',
    'incident response',
    'health response',
    'response plan',
    'response plans',
    'response time',
    'response times',
    'response rate',
    'team building',
    'dispute resolution',
    'risks',
    'methods',
    'results',
    'options',
    'costs',
    'future work',
    'data protection',
    'board games'
  ],
  cues: [],
  threshold: 0
}
