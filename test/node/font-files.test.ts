import {mkdirSync, mkdtempSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {fontFiles, fontFolders} from '../../src/node/font-files.ts'

it('lists fonts at any depth in one order, links once, and nothing else', () => {
  const root = mkdtempSync(join(tmpdir(), 'briefdeck-'))
  mkdirSync(join(root, 'b/deep'), {recursive: true})
  for (const name of ['z.ttf', 'b/a.OTF', 'b/deep/c.ttc', 'b/read.me', 'a.pfb'])
    writeFileSync(join(root, name), name)
  symlinkSync(root, join(root, 'b/round'))
  symlinkSync(join(root, 'none'), join(root, 'broken.ttf'))
  const files = fontFiles([root, join(root, 'missing')])
  expect(files.map(({name}) => name).slice(0, 2)).toEqual(['a.OTF', 'c.ttc'])
  expect(new Set(files.map(({name}) => name))).toEqual(new Set(['a.OTF', 'c.ttc', 'z.ttf']))
  expect(Buffer.from(files[0]?.slice(2, 3) ?? []).toString()).toBe('a.O')
})

it.each([
  [
    'linux',
    {},
    ['/home/ann/.local/share/fonts', '/home/ann/.fonts', '/usr/local/share/fonts', '/usr/share/fonts']
  ],
  ['darwin', {}, ['/home/ann/Library/Fonts', '/Library/Fonts', '/System/Library/Fonts']],
  [
    'win32',
    {WINDIR: 'D:/Windows', LOCALAPPDATA: '/home/ann/Local'},
    ['/home/ann/Local/Microsoft/Windows/Fonts', 'D:/Windows/Fonts']
  ]
])('knows where %s keeps fonts', (platform, env, expected) => {
  expect(fontFolders({platform, home: '/home/ann', env}).slice(0, expected.length)).toEqual(expected)
})
