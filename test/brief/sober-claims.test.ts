import {describe, expect, it} from 'vitest'
import {briefOf} from './brief-of.ts'

const manual = [
  '# Harbour control',
  '',
  'Start the control with `quay --start` and set `light` for the lamp.',
  '',
  'If the operator specifies a `light`, the lamp is alleged to burn in that colour. If no light is specified, that is not true and the lamp burns white.',
  ''
]

/** The claims and denials of a document. */
function claimsIn(lines: readonly string[]): (string | undefined)[] {
  return briefOf(lines.join('\n')).brief.readings.flatMap(({claim}) => (claim ? [claim] : []))
}

describe('claims of a manual', () => {
  it('are none where nobody is said to make or to deny them', () => {
    expect(claimsIn([...manual, '```sh', 'quay --start', '```'])).toEqual([])
  })

  it('are read where somebody denies them', () => {
    const dispute =
      'The union accused the operator of hiding two accidents. The operator denied the accusation.'
    expect(claimsIn([...manual, dispute, '', '```sh', 'quay --start', '```'])).toEqual(['claim', 'denial'])
  })

  it('are read where a heading asks for them', () => {
    const dispute = ['## Allegations', '', 'The union is alleged to have hidden two accidents.']
    expect(claimsIn([...manual, '```sh', 'quay --start', '```', '', ...dispute])).toContain('claim')
  })
})
