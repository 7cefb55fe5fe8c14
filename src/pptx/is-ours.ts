import {strFromU8, unzipSync} from 'fflate'
import {application, appName} from './document/properties-parts.ts'

// Longer than ours can be for a deck that PowerPoint opens, short enough to unpack without a thought.
const longest = 16_000_000

/**
 * Whether a file is a deck that briefdeck wrote and nobody has saved since: PowerPoint puts its own name into the properties.
 *
 * Anything else is not: another deck, another kind of file, a broken one.
 */
export function isOurs(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  // A zip begins with these letters (.ZIP File Format Specification, 4.3.7).
  if (first !== 0x50 || second !== 0x4b) return false
  const properties = propertiesOf(bytes)
  return properties?.includes(`<Application>${application}</Application>`) ?? false
}

function propertiesOf(bytes: Uint8Array): string | undefined {
  try {
    const found = unzipSync(bytes, {
      filter: ({name, originalSize}) => name === appName && originalSize < longest
    })
    const content = found[appName]
    return content && strFromU8(content)
  } catch {
    // A file that cannot be unpacked is not one that we wrote; that is the answer, not an error.
    return undefined
  }
}
