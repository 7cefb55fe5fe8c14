import {VFile} from 'vfile'
import {readTheme, type ThemeSurroundings} from './read-theme.ts'
import type {Theme} from './types.ts'

/** Where the built-in themes are kept: `themes/<name>.yaml`. */
export interface ThemeShelf {
  readText(path: string): string
  list(folder: string): readonly string[]
}

/** Names of the built-in themes, in alphabetical order. */
export function themeNames(shelf: ThemeShelf): string[] {
  return shelf
    .list('themes')
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
}

/** The built-in theme of a name that `themeNames` lists. */
export function findTheme(shelf: ThemeShelf, name: string): Theme {
  const path = `themes/${name}.yaml`
  return readTheme(new VFile({path, value: shelf.readText(path)}), onShelf(shelf))
}

/** What a theme file leans on, with `extends` looking on the shelf. */
export function onShelf(shelf: ThemeShelf): ThemeSurroundings {
  return {names: themeNames(shelf), base: (name) => findTheme(shelf, name)}
}
