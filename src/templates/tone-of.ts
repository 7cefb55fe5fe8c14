import {type ToneName, toneNames} from '../themes/types.ts'
import type {Template} from './types.ts'

/** The tone a template is drawn in: that of its name, else the one it asks for, else that of a plain list. */
export function toneOf({name, tone}: Pick<Template, 'name' | 'tone'>): ToneName {
  return toneNames.find((one) => one === name) ?? tone ?? 'points'
}
