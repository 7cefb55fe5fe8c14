import {VFile} from 'vfile'
import type {Brand} from '../../../src/brand/types.ts'
import {readBrand} from '../../../src/pptx/brand/read-brand.ts'
import {type BrandPlan, brandFile} from './brand-file.ts'
import {type BrandName, brandPlans} from './plans.ts'

/** A brand's file, as a person would hand it over. */
export function brandVFile(name: BrandName): VFile {
  return new VFile({path: `${name}.potx`, value: brandFile(brandPlans[name])})
}

/** A brand, read: one of those with a name, or of a plan of the test's own. */
export function brand(plan: BrandName | BrandPlan): Brand {
  if (typeof plan === 'string') return readBrand(brandVFile(plan))
  return readBrand(new VFile({path: 'brand.potx', value: brandFile(plan)}))
}
