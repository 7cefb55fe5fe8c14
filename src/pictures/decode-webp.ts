import {createRequire} from 'node:module'
import {apart, type Outcome} from './apart.ts'
import type {Pixels} from './encode-png.ts'

/** The pixels of a still WebP; of a large one each is the mean of some. */
export function decodeWebp(bytes: Uint8Array): Outcome<Pixels> {
  const load = createRequire(import.meta.url)
  return apart(task, {
    bytes,
    library: load.resolve('@jsquash/webp/codec/dec/webp_dec.js'),
    program: load.resolve('@jsquash/webp/codec/dec/webp_dec.wasm')
  })
}

interface Given {
  readonly bytes: Uint8Array
  /** Paths of the library and of its program. */
  readonly library: string
  readonly program: string
}

/** What we use of libwebp. */
interface Library {
  default(settings: {
    readonly noInitialRun: true
    instantiateWasm(imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void): object
  }): Promise<{
    decode(bytes: Uint8Array): {
      readonly data: Uint8ClampedArray
      readonly width: number
      readonly height: number
    } | null
  }>
}

async function task({bytes, library, program}: Given, load: NodeJS.Require): Promise<Pixels> {
  const {readFileSync} = load('node:fs') as typeof import('node:fs')
  const {default: start} = load(library) as Library
  const codec = await start({
    noInitialRun: true,
    // By itself it would fetch the program.
    instantiateWasm(imports, done) {
      const instance = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(program)), imports)
      done(instance)
      return instance.exports
    }
  })
  const decoded = codec.decode(bytes)
  if (!decoded) throw new Error('No WebP')
  return {data: new Uint8Array(decoded.data), width: decoded.width, height: decoded.height}
}
