import type {RoleData} from '../types.ts'

/** One statement in somebody’s own words, in French. */
export const quotation: RoleData = {
  role: 'quotation',
  lang: 'fr',
  label: 'Citation',
  template: 'quotation',
  order: 45,
  headings: ['citation', 'citations', 'verbatim', 'dans ses propres mots', 'ils ont dit'],
  cues: [{id: 'citation', feature: 'quotation', weight: 1.5}],
  threshold: 1.5
}
