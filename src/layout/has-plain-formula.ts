import type {Arranged} from './arrange.ts'

/** Whether a formula of a slide is not drawn as one, but stands as text. */
export function hasPlainFormula({slide, boxes}: Pick<Arranged, 'slide' | 'boxes'>): boolean {
  const formulas = Object.values(slide.slots)
    .flat()
    .filter((one) => one.type === 'label' && one.equation)
  return boxes.filter(({type}) => type === 'equation').length < formulas.length
}
