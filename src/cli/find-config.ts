import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

const names = ['.briefdeckrc', '.briefdeckrc.json', '.briefdeckrc.yml', '.briefdeckrc.yaml']

/**
 * The configuration file nearest to a folder, looking upward to the root of a repository or the home folder.
 *
 * In one folder `.briefdeckrc` comes before `.briefdeckrc.json`, `.yml`, `.yaml` and a `package.json` with a field
 * `briefdeck`.
 */
export function findConfig(folder: string, home: string): string | undefined {
  const found = names.map((name) => join(folder, name)).find((path) => existsSync(path))
  if (found) return found
  const manifest = join(folder, 'package.json')
  if (hasField(manifest)) return manifest
  const above = dirname(folder)
  const isTop = above === folder || folder === home || existsSync(join(folder, '.git'))
  return isTop ? undefined : findConfig(above, home)
}

function hasField(manifest: string): boolean {
  if (!existsSync(manifest)) return false
  try {
    return /"briefdeck"\s*:\s*\{/.test(readFileSync(manifest, 'utf8'))
  } catch {
    // A package.json is the business of others: one that is broken or that nobody may read is passed over.
    return false
  }
}
