/** What the world knows and stages do not. Paths inside the package are relative to its root. */
export interface Host {
  /** The text of a file of the package, such as `themes/night.yaml`. */
  readText(path: string): string
  /** The bytes of a file of the package, such as `themes/flags/kr.png`; undefined where there is none. */
  readBytes(path: string): Uint8Array | undefined
  /** Names in a folder of the package. */
  list(folder: string): readonly string[]
}

/** A file that an article names, opened as little as can be. */
export interface FoundFile {
  readonly type: 'file'
  /** The same for the same file, whatever way leads to it. */
  readonly key: string
  /** In bytes. */
  readonly size: number
  /** Its first bytes, 1,024 where there are so many. */
  readonly head: Uint8Array
  all(): Uint8Array
}

/** What stands at a path that an article names: only files inside the folders that it may use are opened. */
export type Found =
  | FoundFile
  | {readonly type: 'missing'}
  /** The path leads out of the folders. */
  | {readonly type: 'outside'}
  /** A symbolic link leads out of them. */
  | {readonly type: 'linked-out'}
  | {readonly type: 'unreadable'; readonly reason: string}

/** A font that is installed, opened piece by piece: a system has thousands. */
export interface FontFile {
  /** Of the file, without its folder. */
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** Some of its bytes; fewer where it ends, none where it cannot be read. */
  slice(at: number, length: number): Uint8Array
  all(): Uint8Array
}
