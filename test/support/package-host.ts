import {nodeHost} from '../../src/host-node.ts'

/** The files of this package. */
export const host = nodeHost(new URL('../../', import.meta.url))
