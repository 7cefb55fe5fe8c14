import {closeSync, openSync, readdirSync, readFileSync, readSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {FontFile} from '../host.ts'

/** What tells where a system keeps its fonts. */
export interface FontSystem {
  /** As Node calls it: "linux", "darwin", "win32". */
  readonly platform: string
  readonly home: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Folders of a system's fonts, the user's own first. */
export function fontFolders({platform, home, env}: FontSystem): string[] {
  if (platform === 'win32')
    return [
      join(env.LOCALAPPDATA ?? join(home, 'AppData/Local'), 'Microsoft/Windows/Fonts'),
      join(env.WINDIR ?? 'C:/Windows', 'Fonts')
    ]
  if (platform === 'darwin')
    return [
      join(home, 'Library/Fonts'),
      '/Library/Fonts',
      '/System/Library/Fonts',
      // What Office for the Mac brings along and no other program sees.
      '/Applications/Microsoft PowerPoint.app/Contents/Resources/DFonts'
    ]
  const data = env.XDG_DATA_HOME || join(home, '.local/share')
  const shared = (env.XDG_DATA_DIRS || '/usr/local/share:/usr/share').split(':').filter((one) => one !== '')
  return [join(data, 'fonts'), join(home, '.fonts'), ...shared.map((one) => join(one, 'fonts'))]
}

/** The font files in folders, in an order that is the same each time. */
export function fontFiles(folders: readonly string[]): FontFile[] {
  const seen = new Set<string>()
  return folders.flatMap((folder) => filesIn(folder, 0, seen))
}

// Links in a circle end here; no system keeps fonts deeper.
const deepest = 8

function filesIn(folder: string, depth: number, seen: Set<string>): FontFile[] {
  if (depth > deepest || seen.has(folder)) return []
  seen.add(folder)
  return namesIn(folder).flatMap((name) => {
    const path = join(folder, name)
    const stats = statSync(path, {throwIfNoEntry: false})
    if (stats?.isDirectory()) return filesIn(path, depth + 1, seen)
    return stats?.isFile() && /\.(?:ttf|otf|ttc|otc)$/i.test(name) ? [fontFile(path, name, stats.size)] : []
  })
}

/** Names in a folder; none where there is no such folder, or nobody may look into it. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

function fontFile(path: string, name: string, size: number): FontFile {
  return {
    name,
    size,
    slice(at, length) {
      try {
        return sliceOf(path, at, length)
      } catch {
        return new Uint8Array()
      }
    },
    all: () => readFileSync(path)
  }
}

function sliceOf(path: string, at: number, length: number): Uint8Array {
  const opened = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(length)
    return bytes.subarray(0, readSync(opened, bytes, 0, length, at))
  } finally {
    closeSync(opened)
  }
}
