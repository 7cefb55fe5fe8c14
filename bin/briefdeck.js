#!/usr/bin/env node
// CommonJS, as the package.json beside it says: Node starts it sooner than a module, by a thirtieth of a short run.
const {existsSync} = require('node:fs')
const {join} = require('node:path')
const {pathToFileURL} = require('node:url')
const {load, makeRoom} = require('./load.js')

const root = join(__dirname, '..')
const programs = join(root, 'dist/bin')
// Made before V8 is given flags: the modules that Node loads for them are compiled anew under flags.
const streams = [process.stdout, process.stderr]

if (existsSync(join(programs, 'main.cjs'))) {
  const {main, processSurroundings} = load(programs, 'main.cjs')
  const surroundings = {...processSurroundings((url) => import(url)), expect: makeRoom}
  main(process.argv.slice(2), pathToFileURL(`${root}/`), surroundings).then(async (code) => {
    for (const stream of streams) await written(stream)
    // Left to itself, V8 would first tidy up memory that nobody needs any more: 20 ms.
    process.exit(code)
  })
} else {
  console.error('briefdeck: not built yet; run `npm run build` in its folder')
  process.exitCode = 1
}

function written(stream) {
  return new Promise((resolve) => stream.write('', resolve))
}
