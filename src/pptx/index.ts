export {readBrand} from './brand/read-brand.ts'
export {isOurs} from './is-ours.ts'
export {writePptx} from './write.ts'
