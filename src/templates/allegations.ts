import type {Statement} from '../brief/statement-types.ts'
import type {Copy} from '../frame/copy.ts'
import type {Stage} from '../frame/stage.ts'
import type {Words} from '../lexicons/types.ts'
import {sides} from './blocks/sides.ts'
import {spansOf} from './blocks/spans.ts'
import {overStrip, textStrip} from './blocks/strip.ts'
import {disputeOf, isDisputed} from './dispute-of.ts'
import {divideClaims} from './divide-claims.ts'
import {defineTemplate} from './types.ts'

/** What is alleged and what is denied, side by side at one size, each with who says so. */
export const allegations = defineTemplate({
  name: 'allegations',
  summary: 'Claims and denials side by side, each with who says so; points of law and assessments below',
  example: [
    '## Allegations',
    '',
    'The union accused the operator of hiding two accidents. The operator denied the accusation.',
    'Inspectors allege that records were changed. Any false entry would violate the Harbour Act.'
  ].join('\n'),
  slots: {
    claims: {about: 'what is alleged, with who says so', max: 5},
    denials: {about: 'what is denied, beside the claim it answers', max: 4},
    law: {about: 'points of law and assessments', max: 2}
  },
  look: 'content',
  isVital: true,
  needs: 'a claim that is denied, or two claims',
  accepts: isDisputed,
  fill(beat, words) {
    const {claims, denials, law} = disputeOf(beat)
    return {claims, denials: denials.length > 0 ? denials : [unstated(words)], law}
  },
  arrange({slots}, stage, words) {
    const {claims = [], denials = [], law = []} = slots
    const band = law.length > 0 ? lawBand(law, stage, words) : undefined
    const both = [
      {name: 'Claims', heading: words.claims, list: claims, ink: stage.ink('allegations')},
      {
        name: 'Denials',
        heading: words.denials,
        list: denials.length > 0 ? denials : [unstated(words)],
        ink: stage.ink('denials')
      }
    ] as const
    const isLawAlone = claims.length === 0 && denials.length === 0
    return overStrip(band, 16, stage.area, (upper) => (isLawAlone ? {boxes: []} : sides(both, upper, stage)))
  },
  divide: divideClaims
})

function unstated({notStated}: Words): Statement {
  return {type: 'label', kind: 'label', text: notStated}
}

function lawBand(law: readonly Statement[], stage: Stage, words: Words) {
  const accent = stage.ink('international-response')
  const copies = law.map((one, index): Copy => {
    const name = one.type === 'point' && one.stance === 'law' ? words.pointOfLaw : words.assessments
    return {
      spans: [{text: `${name}  `, bold: true, ink: accent}, ...spansOf(one, accent)],
      style: 'body',
      ink: stage.ink('ink'),
      spaceBefore: index === 0 ? 0 : 6
    }
  })
  return textStrip('Law', copies, {ink: accent, share: 0.34, largest: 18}, stage)
}
