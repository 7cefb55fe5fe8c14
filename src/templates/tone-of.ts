import {type ToneName, toneNames} from '../themes/types.ts'

/** The tone a template is drawn in: that of its name; a template of a user's own takes that of a plain list. */
export function toneOf(template: string): ToneName {
  return toneNames.find((name) => name === template) ?? 'points'
}
