/** Stands in for fflate in the command: the same for browsers, which does not load threads that packing at once never starts. */
export {strFromU8, unzipSync, zipSync, zlibSync} from 'fflate/browser'
