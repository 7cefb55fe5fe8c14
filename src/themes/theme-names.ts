/** Where the built-in themes are kept: `themes/<name>.yaml`. */
export interface ThemeShelf {
  readText(path: string): string
  list(folder: string): readonly string[]
}

/** Names of the built-in themes, in alphabetical order. */
export function themeNames(shelf: Pick<ThemeShelf, 'list'>): string[] {
  return shelf
    .list('themes')
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
}
