import {expect, it} from 'vitest'
import {findTheme} from '../../src/themes/find-theme.ts'
import {themeNames} from '../../src/themes/theme-names.ts'
import {host} from '../support/package-host.ts'

it('finds every built-in theme by the name it gives itself', () => {
  const names = themeNames(host)
  expect(names).toContain('night')
  expect(names.map((name) => findTheme(host, name).name)).toEqual(names)
})
