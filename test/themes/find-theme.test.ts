import {expect, it} from 'vitest'
import {nodeHost} from '../../src/host-node.ts'
import {findTheme} from '../../src/themes/find-theme.ts'
import {themeNames} from '../../src/themes/theme-names.ts'

const host = nodeHost(new URL('../../', import.meta.url))

it('finds every built-in theme by the name it gives itself', () => {
  const names = themeNames(host)
  expect(names).toContain('night')
  expect(names.map((name) => findTheme(host, name).name)).toEqual(names)
})
