/** What the world knows and stages do not. Paths inside the package are relative to its root. */
export interface Host {
  /** The text of a file of the package, such as `themes/night.yaml`. */
  readText(path: string): string
  /** The bytes of a file of the package, such as `themes/flags/kr.png`; undefined where there is none. */
  readBytes(path: string): Uint8Array | undefined
  /** Names in a folder of the package. */
  list(folder: string): readonly string[]
}
