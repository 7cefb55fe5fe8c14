import {unzipSync} from 'fflate'
import type {VFile} from 'vfile'
import {fail} from '../../messages.ts'

/** The files of an archive, unpacked when they are asked for. */
export interface Archive {
  readonly names: ReadonlySet<string>
  /** What is in those of the named files that there are. */
  read(names: readonly string[]): ReadonlyMap<string, Uint8Array>
}

// Far beyond any template that PowerPoint opens with pleasure, and within the memory of a small machine.
const mostBytes = 200_000_000
const mostUnpacked = 400_000_000
const mostFiles = 20_000

/**
 * Open a PowerPoint file as an archive.
 *
 * No more is unpacked than the archive declares, and an archive that declares too much is refused before anything is.
 */
export function openArchive(file: VFile): Archive {
  const bytes = typeof file.value === 'string' ? Buffer.from(file.value) : (file.value ?? new Uint8Array())
  if (bytes.length > mostBytes)
    fail(file, 'brand-refused', undefined, {reason: tooLarge(bytes.length, mostBytes)})
  // Compound files: what PowerPoint wrote before 2007, and what it writes with a password ([MS-CFB], 2.2).
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    fail(file, 'brand-broken', undefined, {reason: 'it has a password, or the form of before 2007'})

  const sizes = new Map<string, number>()
  let total = 0
  unzip(file, bytes, ({name, originalSize}) => {
    if (sizes.has(name)) fail(file, 'brand-refused', undefined, {reason: `it holds ${name} twice`})
    sizes.set(name, originalSize)
    total += originalSize
    if (sizes.size > mostFiles)
      fail(file, 'brand-refused', undefined, {reason: `it holds more than ${mostFiles} files`})
    if (total > mostUnpacked) fail(file, 'brand-refused', undefined, {reason: tooLarge(total, mostUnpacked)})
    return false
  })
  return {
    names: new Set(sizes.keys()),
    read(names) {
      const wanted = new Set(names.filter((name) => sizes.has(name)))
      if (wanted.size === 0) return new Map()
      return new Map(Object.entries(unzip(file, bytes, ({name}) => wanted.has(name))))
    }
  }
}

type Filter = (entry: {readonly name: string; readonly originalSize: number}) => boolean

function unzip(file: VFile, bytes: Uint8Array, filter: Filter): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, {filter})
  } catch (error) {
    // What the filter refuses is said already.
    if (file.messages.some(({fatal}) => fatal)) throw error
    return fail(file, 'brand-broken', undefined, {reason: 'it is no zip archive, or a damaged one'})
  }
}

function tooLarge(bytes: number, most: number): string {
  const inMegabytes = (count: number) => Math.round(count / 1_000_000)
  return `it is larger than ${inMegabytes(most)} MB (${inMegabytes(bytes)} MB unpacked)`
}
