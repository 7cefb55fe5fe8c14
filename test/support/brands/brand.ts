import {VFile} from 'vfile'
import type {Brand} from '../../../src/brand/types.ts'
import {readBrand} from '../../../src/pptx/brand/read-brand.ts'
import {brandFile} from './brand-file.ts'
import {type BrandName, brandPlans} from './plans.ts'

/** A brand's file, as a person would hand it over. */
export function brandVFile(name: BrandName): VFile {
  return new VFile({path: `${name}.potx`, value: brandFile(brandPlans[name])})
}

/** A brand, read. */
export function brand(name: BrandName): Brand {
  return readBrand(brandVFile(name))
}
