import {backgroundOf} from './background-of.ts'
import {type SlideOptions, transitions} from './slide-options.ts'
import {slideOptionsOf} from './slide-options-of.ts'

/** How a slide is shown of fields by name as their author wrote them; undefined where they ask for nothing that is read. */
export function optionsIn(fields: ReadonlyMap<string, string>): SlideOptions | undefined {
  const hide = fields.get('hide')
  const transition = transitions.find((one) => one === fields.get('transition'))
  const background = backgroundOf(fields.get('background') ?? '')
  return slideOptionsOf({
    ...((hide === 'true' || hide === 'false') && {hide: hide === 'true'}),
    ...(transition && {transition}),
    ...(background && {background})
  })
}
