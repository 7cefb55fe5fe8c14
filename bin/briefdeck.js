#!/usr/bin/env node
import {existsSync} from 'node:fs'
import module from 'node:module'

// Node 22.8 and later keep compiled code between runs.
module.enableCompileCache?.()

const root = new URL('..', import.meta.url)
const program = new URL('dist/bin/main.js', root)

if (existsSync(program)) {
  const {main} = await import(program.href)
  process.exitCode = await main(process.argv.slice(2), root)
} else {
  console.error('briefdeck: not built yet; run `npm run build` in its folder')
  process.exitCode = 1
}
