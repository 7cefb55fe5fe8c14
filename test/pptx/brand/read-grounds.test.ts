import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {readBrand} from '../../../src/pptx/brand/read-brand.ts'
import {brand} from '../../support/brands/brand.ts'
import {brandFile} from '../../support/brands/brand-file.ts'
import {brandPlans} from '../../support/brands/plans.ts'

/** The grounds of each layout of a brand whose layouts say otherwise whether they show what the master does. */
function groundsSaying(says: string) {
  const parts = Object.entries(unzipSync(brandFile(brandPlans.odd))).map(([name, bytes]) => [
    name,
    strToU8(strFromU8(bytes, true).replace('showMasterSp="0"', says), true)
  ])
  const value = zipSync(Object.fromEntries(parts))
  return readBrand(new VFile({path: 'odd.potx', value})).layouts.map(({grounds}) => grounds)
}

const own = brand('odd').layouts.map(({grounds}) => grounds)

it.each([
  ['showMasterSp="0"', own],
  ['showMasterSp="false"', own],
  ['showMasterSp="true"', groundsSaying('')],
  ['showMasterSp="1"', groundsSaying('')]
])('a layout that says %s hides or shows the panel of its master', (says, grounds) => {
  expect(groundsSaying(says)).toEqual(grounds)
  expect(own).not.toEqual(groundsSaying(''))
})
