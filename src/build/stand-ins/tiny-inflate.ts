import {inflateRawSync} from 'node:zlib'

/** Stands in for tiny-inflate in the command: linebreak unpacks its table with it, twenty times as long as Node does. */
export function inflate(packed: Uint8Array, into: Uint8Array): Uint8Array {
  into.set(inflateRawSync(packed))
  return into
}

// What `require` gives of a module that has this.
export {inflate as 'module.exports'}
