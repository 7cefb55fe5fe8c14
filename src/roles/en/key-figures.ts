import type {RoleData} from '../types.ts'

/** Numbers worth a large numeral, in English. */
export const keyFigures: RoleData = {
  role: 'key-figures',
  lang: 'en',
  label: 'Key figures',
  template: 'key-figures',
  order: 14,
  headings: [
    'key figures',
    'in figures',
    'in numbers',
    'by the numbers',
    'facts and figures',
    'statistics',
    'figures',
    'the figures',
    'the numbers',
    'numbers',
    'data',
    'metrics',
    'key indicators',
    'indicators',
    'at a glance in numbers'
  ],
  cues: [{id: 'counted', feature: 'figure', weight: 1.5}],
  threshold: 1.5
}
