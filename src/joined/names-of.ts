import type {VFile} from 'vfile'

/**
 * What a reader of the deck calls each of some files: its name, and of the folders it stands in only as many as tell it
 * from another of that name. No deck shall tell more of a disk than it must.
 */
export function namesOf(files: readonly VFile[]): readonly string[] {
  const paths = files.map(({path}) => (path ? path.split(/[\\/]+/) : ['standard input']))
  return paths.map((path) => {
    const end = (other: readonly string[], length: number) => other.slice(-length).join('/')
    const lengths = path.map((_, index) => index + 1)
    const fewest = lengths.find((length) =>
      paths.every((other) => other === path || end(other, length) !== end(path, length))
    )
    return end(path, fewest ?? path.length)
  })
}
