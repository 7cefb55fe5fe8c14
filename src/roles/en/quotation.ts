import type {RoleData} from '../types.ts'

/** One statement in somebody’s own words, in English. */
export const quotation: RoleData = {
  role: 'quotation',
  lang: 'en',
  label: 'Quotation',
  template: 'quotation',
  order: 45,
  headings: [
    'quotation',
    'quotations',
    'quote',
    'quotes',
    'in their own words',
    'in his own words',
    'in her own words',
    'in the words of',
    'key quote',
    'quote of the day'
  ],
  cues: [{id: 'quotation', feature: 'quotation', weight: 1.5}],
  threshold: 1.5
}
