import type {Host} from '../../src/host.ts'

/** A host whose files are a record of paths. */
export function memoryHost(files: Readonly<Record<string, string | Uint8Array>>): Host {
  return {
    readText: (path) => Buffer.from(files[path] ?? '').toString(),
    readBytes: (path) => {
      const content = files[path]
      return typeof content === 'string' ? Buffer.from(content) : content
    },
    list: (folder) =>
      Object.keys(files)
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1))
        .filter((name) => !name.includes('/'))
  }
}

/** A red picture of one point, as PNG. */
export const redPoint: Uint8Array = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64'
)
