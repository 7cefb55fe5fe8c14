import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folder} from './terminal.ts'

const files = {'package.json': '{"type": "module"}', 'bin/briefdeck.js': readFileSync('bin/briefdeck.js')}

/** Run the program of a package. */
function start(root: string, ...args: string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [join(root, 'bin/briefdeck.js'), ...args], {
    encoding: 'utf8'
  })
  return {status, stdout, stderr}
}

describe('bin/briefdeck.js', () => {
  it('says what to do when nothing is built', () => {
    expect(start(folder(files), 'build', 'a.md')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'briefdeck: not built yet; run `npm run build` in its folder\n'
    })
  })

  it('passes on the words, its folder and the exit code', () => {
    const main =
      'export const main = async (args, root) => (console.log(args.join(" "), root.href.startsWith("file:")), 3)'
    expect(start(folder({...files, 'dist/bin/main.js': main}), 'check', 'a.md')).toEqual({
      status: 3,
      stdout: 'check a.md true\n',
      stderr: ''
    })
  })
})
