import type {SlideOptions} from './slide-options.ts'

/** How the slides are shown of what asks for it; undefined where it asks for nothing. */
export function slideOptionsOf({
  hide,
  transition,
  background,
  layout
}: SlideOptions = {}): SlideOptions | undefined {
  const options = {
    ...(hide !== undefined && {hide}),
    ...(transition !== undefined && {transition}),
    ...(background !== undefined && {background}),
    ...(layout !== undefined && {layout})
  }
  return Object.keys(options).length > 0 ? options : undefined
}

/** Options as they are compared and written: each by its name, a background by what its author calls it. */
export function optionWords(options: SlideOptions = {}): readonly (readonly [name: string, words: string])[] {
  return Object.entries(options).map(([name, value]) => [
    name,
    typeof value === 'object' ? value.as : `${value}`
  ])
}
