export {isOurs} from './is-ours.ts'
export {writePptx} from './write.ts'
