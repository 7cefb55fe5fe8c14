import {describe, expect, it} from 'vitest'
import {templates} from '../../src/templates/index.ts'
import {layOutOn} from '../support/brands/lay-out-on.ts'
import {brandNames} from '../support/brands/plans.ts'
import {faultsOf} from '../support/faults-of.ts'

const examples = templates.map(({name, example}) => [name, example] as const)

describe.each(brandNames)('on the layouts of the brand %s', (brand) => {
  it.each(examples)('the example of %s comes out as it', (name, example) => {
    const {deck} = layOutOn(brand, example)
    expect(deck.slides.map(({template}) => template)).toContain(name)
  })

  it.each(examples)('the example of %s stands well', (_, example) => {
    // The least sizes are the brand's own there, and so is the size of its footers.
    const faults = faultsOf(layOutOn(brand, example).layout).filter(
      (fault) => !fault.includes('under 11 points')
    )
    expect(faults).toEqual([])
  })
})
