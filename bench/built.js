import {existsSync} from 'node:fs'

const dist = new URL('../dist/', import.meta.url)
if (!existsSync(new URL('index.js', dist))) {
  console.error('Not built yet; run `npm run build` first')
  process.exit(2)
}

/** Where a module of the built library stands, such as `pptx/index`. */
export function built(path) {
  return new URL(`${path}.js`, dist)
}
