export {readBrand} from './brand/read-brand.ts'
export {readThmx} from './brand/read-thmx.ts'
export {isOurs} from './is-ours.ts'
export {writePotx, writePptx} from './write.ts'
