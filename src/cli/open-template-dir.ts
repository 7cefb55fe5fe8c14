import {readdirSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {VFile} from 'vfile'
import {fail} from '../messages.ts'
import {nearest} from '../nearest.ts'
import {isClosed} from '../node/is-closed.ts'
import {reasonOf} from '../node/reason-of.ts'
import {readProfile} from '../roles/read-profile.ts'
import {readRole} from '../roles/read-role.ts'
import type {ProfileData, RoleData} from '../roles/types.ts'
import {templates as builtIn} from '../templates/index.ts'
import type {Template} from '../templates/types.ts'
import {openBytes, openFile} from './open-file.ts'
import type {Session} from './session.ts'
import {statsOf} from './stats-of.ts'

/** Roles, profiles and templates of a person's own. */
export interface TemplateDir {
  readonly profiles: readonly ProfileData[]
  readonly roles: readonly RoleData[]
  readonly templates: readonly Template[]
}

/**
 * Read a folder of roles and profiles (`.yaml`, `.yml`, `.json`) and templates (`.js`, `.mjs`), in the order of their names.
 *
 * A module of templates is run: its exports that have the form of a template are taken. That is why the folder comes
 * from the command line or the configuration only, never from an article.
 */
export async function openTemplateDir(session: Session, folder: string): Promise<TemplateDir> {
  const at = resolve(session.surroundings.cwd, folder)
  const names = namesIn(session, folder, at)
  const data = names
    .filter((name) => /\.(ya?ml|json)$/.test(name) && name !== 'package.json')
    .map((name) => openFile(session, join(folder, name)))
  const profiles = data.filter(isProfile).map(readProfile)
  const roles = data.filter((file) => !isProfile(file)).map(readRole)
  const templates: Template[] = []
  for (const name of names.filter((one) => /\.m?js$/.test(one)))
    templates.push(...(await runTemplates(session, join(folder, name), pathToFileURL(join(at, name)))))
  const known = [...builtIn, ...templates].map(({name}) => name)
  for (const file of data) reportTemplates(file, [...profiles.flatMap((one) => one.roles), ...roles], known)
  return {profiles, roles, templates}
}

/** Stop where a role leads to a template that does not exist: its sections would stand as points, and nobody would know. */
function reportTemplates(file: VFile, roles: readonly RoleData[], known: readonly string[]): void {
  for (const {template} of roles) {
    const written = new RegExp(`^(.*\\btemplate["']?\\s*:\\s*)["']?${template}\\b`, 'm').exec(String(file))
    if (known.includes(template) || !written) continue
    const line = String(file).slice(0, written.index).split('\n').length
    const near = nearest(template, known)
    const place = {line, column: (written[1]?.length ?? 0) + 1}
    fail(file, 'template-unknown', place, {name: template, ...(near && {nearest: near})})
  }
}

/** The names of what is in the folder, sorted: their order differs between file systems. */
function namesIn({files}: Session, folder: string, at: string): readonly string[] {
  const file = new VFile({path: folder})
  files.push(file)
  if (!statsOf(at)?.isDirectory() && !isClosed(at))
    fail(file, 'template-dir-missing', undefined, {path: folder})
  try {
    return readdirSync(at).sort()
  } catch (error) {
    return fail(file, 'input-unreadable', undefined, {path: folder, reason: reasonOf(error)})
  }
}

/** Whether a file says `profile` at its top level, in YAML or JSON. */
function isProfile(file: VFile): boolean {
  return /^(?:\{\s*)?["']?profile["']?\s*:/m.test(String(file))
}

async function runTemplates(session: Session, path: string, url: URL): Promise<Template[]> {
  // Node tells of a file that it may not read as it tells of what a module throws.
  const {file} = openBytes(session, path)
  const importModule = session.surroundings.importModule ?? ((at) => import(at))
  const exported = await load(
    () => importModule(url.href),
    (reason) => fail(file, 'template-failed', undefined, {path, reason})
  )
  const found = Object.values(exported).filter(isTemplate)
  for (const {name, look} of found)
    if (!looks.includes(look))
      fail(file, 'template-look', undefined, {name, look: String(look), looks: looks.join(', ')})
  return found.length > 0 ? found : fail(file, 'template-broken', undefined, {path})
}

/** The looks that there are; the compiler counts them. */
const looks = Object.keys({cover: true, content: true, quotation: true} satisfies Record<
  Template['look'],
  true
>) as readonly Template['look'][]

async function load<T>(importModule: () => Promise<T>, failed: (reason: string) => never): Promise<T> {
  try {
    return await importModule()
  } catch (error) {
    // The code is the user's own: what it throws is no mistake of ours.
    return failed(error instanceof Error ? error.message : String(error))
  }
}

function isTemplate(value: unknown): value is Template {
  if (typeof value !== 'object' || value === null || !('name' in value)) return false
  const one = value as Readonly<Record<keyof Template, unknown>>
  return (
    typeof one.name === 'string' &&
    typeof one.accepts === 'function' &&
    typeof one.fill === 'function' &&
    typeof one.arrange === 'function' &&
    typeof one.divide === 'function'
  )
}
