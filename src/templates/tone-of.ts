import {type ToneName, toneNames} from '../themes/types.ts'

/** Templates that share the tone of a kindred one. */
const kin: Readonly<Record<string, ToneName>> = {
  findings: 'key-figures',
  recommendation: 'delegation',
  recommendations: 'delegation',
  options: 'context',
  risks: 'allegations',
  decisions: 'bottom-line',
  actions: 'delegation',
  attendance: 'delegation'
}

/** The tone a template is drawn in: that of its name or of its kin; a template of a user's own takes that of a plain list. */
export function toneOf(template: string): ToneName {
  return toneNames.find((name) => name === template) ?? kin[template] ?? 'points'
}
