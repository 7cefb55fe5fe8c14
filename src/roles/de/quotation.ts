import type {RoleData} from '../types.ts'

/** One statement in somebody’s own words, in German. */
export const quotation: RoleData = {
  role: 'quotation',
  lang: 'de',
  label: 'Zitat',
  template: 'quotation',
  order: 45,
  headings: ['zitat', 'zitate', 'im wortlaut', 'wortlaut', 'in eigenen worten'],
  cues: [{id: 'Zitat', feature: 'quotation', weight: 1.5}],
  threshold: 1.5
}
