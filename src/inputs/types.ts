import type {Root} from 'mdast'

declare module 'vfile' {
  interface DataMap {
    /** The tree of a file that is no Markdown; offsets in it are those in the file's text. */
    tree?: Root
    /** Pictures that stand in the file itself, by the path that its tree names. */
    pictures?: ReadonlyMap<string, Uint8Array>
  }
}
