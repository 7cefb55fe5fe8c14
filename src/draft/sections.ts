import type {Slide} from '../deck/types.ts'
import type {Words} from '../lexicons/types.ts'

/**
 * The name of the PowerPoint section that a slide of a draft stands in, where it does not say so itself.
 *
 * @param before
 *   The slides before it, with their sections.
 */
export function usualSection(
  {template, title, titleFrom, label}: Pick<Slide, 'template' | 'title' | 'titleFrom' | 'label'>,
  before: readonly Pick<Slide, 'template' | 'section' | 'slots'>[],
  words: Words
): string {
  if (template === 'section') return title
  if (template === 'title' || template === 'bottom-line') return words.briefing
  // A divider is followed by its slides; one without a number stands for a section that has nothing to show.
  const divider = before.findLast((one) => one.template === 'section' && (one.slots.number ?? []).length > 0)
  if (divider) return divider.section
  return titleFrom.length > 0 && label ? label : title
}
