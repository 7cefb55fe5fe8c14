import {describe, expect, it} from 'vitest'
import {evenMark} from '../../src/markings/even-mark.ts'
import {knownSteps} from '../../src/markings/known-steps.ts'
import {trafficLight} from '../../src/markings/schemes.ts'
import {strictest} from '../../src/markings/strictest.ts'
import {contrastOf} from '../../src/themes/contrast.ts'

describe('the strictest of marks', () => {
  it.each([
    [['TLP:GREEN', 'TLP:RED', 'TLP:AMBER'], 'TLP:RED'],
    [['TLP:AMBER+STRICT', 'TLP:AMBER'], 'TLP:AMBER+STRICT'],
    [['TLP:AMBER, until 3 May', 'TLP:GREEN'], 'TLP:AMBER, until 3 May'],
    [['OFFICIAL', 'SECRET', 'OFFICIAL-SENSITIVE'], 'SECRET'],
    [['NATO RESTRICTED', 'COSMIC TOP SECRET'], 'COSMIC TOP SECRET'],
    // No scheme has both, so that neither may go.
    [['EYES ONLY', 'SECRET', 'EYES ONLY'], 'EYES ONLY · SECRET'],
    [['EYES ONLY · RESTRICTED', 'SECRET'], 'EYES ONLY · SECRET'],
    [['TLP:RED', 'SECRET'], 'TLP:RED · SECRET'],
    [['SECRETARIAT', 'RESTRICTED'], 'SECRETARIAT · RESTRICTED'],
    [[undefined, 'TLP:CLEAR'], 'TLP:CLEAR']
  ])('of %j is %s', (marks, expected) => {
    expect(strictest(marks)).toBe(expected)
  })

  it('is none where there is none', () => {
    expect(strictest([undefined])).toBeUndefined()
  })
})

describe('labels of the Traffic Light Protocol', () => {
  it.each([
    ['tlp:amber', 'TLP:AMBER'],
    ['TLP Amber + Strict', 'TLP:AMBER+STRICT'],
    ['tlp: red, for the council', 'TLP:RED, for the council'],
    ['  Official \n Sensitive', 'Official Sensitive']
  ])('are written as it writes them: %s', (written, shown) => {
    expect(evenMark(written)).toBe(shown)
  })

  it('have its colours, which can be read on their ground', () => {
    const colors = trafficLight.map((label) => knownSteps(label)[0])
    expect(colors.map((one) => `${one?.words} ${one?.color} on ${one?.ground}`)).toEqual([
      'TLP:CLEAR #FFFFFF on #000000',
      'TLP:GREEN #33FF00 on #000000',
      'TLP:AMBER #FFC000 on #000000',
      'TLP:AMBER+STRICT #FFC000 on #000000',
      'TLP:RED #FF2B2B on #000000'
    ])
    const ratios = colors.map((one) => contrastOf(hex(one?.color), hex(one?.ground)))
    expect(Math.min(...ratios)).toBeGreaterThan(4.5)
  })
})

function hex(color = '#000000'): string {
  return color.slice(1)
}
