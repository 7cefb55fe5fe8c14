import type {SlideOptions} from './types.ts'

/** How the slides are shown of what asks for it; undefined where it asks for nothing. */
export function optionsOf({hide, transition}: SlideOptions = {}): SlideOptions | undefined {
  if (hide === undefined && transition === undefined) return undefined
  return {...(hide !== undefined && {hide}), ...(transition !== undefined && {transition})}
}
