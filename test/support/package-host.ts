import {nodeHost} from '../../src/node/node-host.ts'

/** The files of this package. */
export const host = nodeHost(new URL('../../', import.meta.url))
