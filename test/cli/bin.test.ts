import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folder} from './terminal.ts'

const programs = ['bin/briefdeck.js', 'bin/load.js', 'bin/package.json']
const files = {
  'package.json': '{"type": "module"}',
  ...Object.fromEntries(programs.map((name) => [name, readFileSync(name)]))
}

/** Run the program of a package. */
function start(root: string, ...args: string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [join(root, 'bin/briefdeck.js'), ...args], {
    encoding: 'utf8'
  })
  return {status, stdout, stderr}
}

// A command that says what it was given.
const echo = `exports.processSurroundings = () => ({})
exports.main = async (args, root) => (console.log(args.join(' '), root.href.startsWith('file:')), 3)`

describe('bin/briefdeck.js', () => {
  it('says what to do when nothing is built', () => {
    expect(start(folder(files), 'build', 'a.md')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'briefdeck: not built yet; run `npm run build` in its folder\n'
    })
  })

  it('passes on the words, its folder and the exit code', () => {
    expect(start(folder({...files, 'dist/bin/main.cjs': echo}), 'check', 'a.md')).toEqual({
      status: 3,
      stdout: 'check a.md true\n',
      stderr: ''
    })
  })

  it('takes code that V8 does not want for none at all', () => {
    const cache = `dist/bin/code-${process.versions.v8}-${process.platform}-${process.arch}`
    const stale = {'dist/bin/main.cjs': echo, [`${cache}/main.cjs.bin`]: 'of another version'}
    expect(start(folder({...files, ...stale}), 'check', 'a.md')).toEqual({
      status: 3,
      stdout: 'check a.md true\n',
      stderr: ''
    })
  })

  it('takes kept code of any size', () => {
    const root = folder({...files, 'dist/bin/main.cjs': `exports.text = '${'x'.repeat(3_000_000)}'`})
    const load = `
      const {join} = require('node:path')
      const {writeFileSync} = require('node:fs')
      const {load, scripts} = require('./bin/load.js').loader(join(process.cwd(), 'dist/bin'), process.cwd())
      load('main.cjs')
      const script = scripts.get('main.cjs')`
    // In two processes: V8 remembers what it compiled.
    const inFolder = (last: string) =>
      spawnSync(process.execPath, ['-e', load + last], {cwd: root, encoding: 'utf8'})
    inFolder('; writeFileSync("main.cjs.bin", script.createCachedData())')
    const {stdout, stderr} = inFolder('; console.log(script.cachedDataRejected)')
    expect([stdout, stderr]).toEqual(['false\n', ''])
  })
})
