import {VFile} from 'vfile'
import {readTheme, type ThemeSurroundings} from './read-theme.ts'
import {type ThemeShelf, themeNames} from './theme-names.ts'
import type {Theme} from './types.ts'

/** The built-in theme of a name that `themeNames` lists. */
export function findTheme(shelf: ThemeShelf, name: string): Theme {
  const path = `themes/${name}.yaml`
  return readTheme(new VFile({path, value: shelf.readText(path)}), onShelf(shelf))
}

/** What a theme file leans on, with `extends` looking on the shelf. */
export function onShelf(shelf: ThemeShelf): ThemeSurroundings {
  return {names: themeNames(shelf), base: (name) => findTheme(shelf, name)}
}
