import type {Arranged} from '../types.ts'

/**
 * What is drawn in the style of statements, where there is little of it and it fits so; else in that of the body.
 *
 * Few words are set larger: a slide of them is read from further away, and is not half empty.
 */
export function largest(isLittle: boolean, draw: (style: 'statement' | 'body') => Arranged): Arranged {
  const large = isLittle ? draw('statement') : undefined
  return large && 'boxes' in large ? large : draw('body')
}
