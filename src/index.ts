import {homedir} from 'node:os'
import {dirname, resolve} from 'node:path'
import {VFile} from 'vfile'
import type {Brand} from './brand/types.ts'
import type {Choices} from './choices.ts'
import {pictureInside} from './inputs/picture-inside.ts'
import {joinFiles} from './joined/join-files.ts'
import type {Layout} from './layout/types.ts'
import {findFile} from './node/find-file.ts'
import {fontFiles, fontFolders} from './node/font-files.ts'
import {nodeHost} from './node/node-host.ts'
import {type Compiled, compile as compileWith} from './pipeline.ts'
import type {ProfileData, RoleData} from './roles/types.ts'
import {loadSettings, type Settings} from './settings.ts'
import type {Template} from './templates/types.ts'

export type {Matter} from './article/matter-types.ts'
export type {Article, Aside, Block, Break, Heading, Paragraph, Section, Sentence} from './article/types.ts'
export type {Brand, BrandLayout, Place} from './brand/types.ts'
export type {Label, Point, Sources, Statement} from './brief/statement-types.ts'
export type {Beat, Brief, Dated, Figure, Party, Reading, RoleName, Voice} from './brief/types.ts'
export type {Deck, Note, Slide} from './deck/types.ts'
export type {Stage} from './frame/stage.ts'
export type {
  Box,
  ImageBox,
  Ink,
  Paint,
  PictureBox,
  Rect,
  Run,
  ShapeBox,
  TableBox,
  TextBox,
  TextParagraph
} from './frame/types.ts'
export type {Frame, Layout, Master, Properties} from './layout/types.ts'
export type {Lexicon, Words} from './lexicons/types.ts'
export {type MessageId, messageIds} from './messages.ts'
export type {Picture, PictureFile} from './pictures/types.ts'
export type {Compiled} from './pipeline.ts'
export {readProfile} from './roles/read-profile.ts'
export {readRole} from './roles/read-role.ts'
export type {Cue, FeatureName, ProfileData, RoleData} from './roles/types.ts'
export {type Arranged, defineTemplate, type Slot, type Slots, type Template} from './templates/types.ts'
export type {Metrics} from './text/types.ts'
export {readTheme} from './themes/read-theme.ts'
export type {SlotName, StyleName, TextStyle, Theme, ToneName} from './themes/types.ts'
export type {Pt} from './units.ts'

/** What a caller can choose; it wins over the front matter. */
export interface CompileOptions extends Choices {
  /** Templates of your own; one with a built-in name takes its place. */
  readonly templates?: readonly Template[]
  /** Roles of your own; one with a built-in name takes its place in its language. */
  readonly roles?: readonly RoleData[]
  /** Profiles of your own; one with a built-in name takes its place in its language. */
  readonly profiles?: readonly ProfileData[]
  /** A folder with pictures, besides that of a file with a path. Text without either has none. */
  readonly resourcePath?: string
}

/** What every stage made of an article, and its file with all messages. */
export interface CompiledFile extends Compiled {
  /** Of several inputs, the whole that they were joined to; what is said stands on `files`. */
  readonly file: VFile
  /** Each input. */
  readonly files: readonly VFile[]
}

const host = nodeHost(new URL('..', import.meta.url))
let plain: Settings | undefined

/**
 * Turn an article into a finished deck in points: every box placed, every line broken.
 *
 * @param input
 *   Markdown, or a file of it; several become one deck, in their order. What there is to say about it is left on the file.
 * @throws VFileMessage where there is nothing to show: no text, broken front matter, an unknown theme.
 * @example
 *   import {compile, writePptx} from 'briefdeck'
 *   await writeFile('briefing.pptx', await writePptx(compile(text, {theme: 'night'}).layout))
 */
export function compile(
  input: string | VFile | readonly (string | VFile)[],
  options: CompileOptions = {}
): CompiledFile {
  const files = [input].flat().map((one) => (typeof one === 'string' ? new VFile(one) : one))
  const file = joinFiles(files)
  const {templates = [], roles = [], profiles = [], resourcePath, ...choices} = options
  const settings = settingsOf(choices, {templates, roles, profiles})
  const foldersOf = ({path, cwd}: VFile) => [
    ...(path ? [dirname(resolve(cwd, path))] : []),
    ...(resourcePath === undefined ? [] : [resolve(cwd, resourcePath)])
  ]
  return {
    ...compileWith(file, {
      ...settings,
      findFile: (path, from) => pictureInside(from, path) ?? findFile(path, foldersOf(from))
    }),
    file,
    files
  }
}

/**
 * Read a company's `.pptx` or `.potx`, for `brand` of the options.
 *
 * @param file
 *   Its value is the bytes; what is left out is said on it.
 * @throws VFileMessage where the file cannot be used.
 * @example
 *   const brand = await readBrand(new VFile({path: 'brand.potx', value: await readFile('brand.potx')}))
 *   const {layout} = compile(text, {brand})
 */
export async function readBrand(file: VFile): Promise<Brand> {
  const {readBrand: read} = await import('./pptx/index.ts')
  return read(file)
}

/**
 * Read a page of HTML, to be compiled afterwards.
 *
 * @throws VFileMessage where its elements are nested by the thousand.
 * @example
 *   const file = await readHtml(new VFile({path: 'page.html', value: await readFile('page.html')}))
 *   const {layout} = compile(file)
 */
export async function readHtml(file: VFile): Promise<VFile> {
  const {readHtml: read} = await import('./inputs/read-html.ts')
  read(file)
  return file
}

/**
 * Read a file of Word's, its value being its bytes, to be compiled afterwards. Lines of places are numbers of paragraphs.
 *
 * @throws VFileMessage where the file cannot be used.
 */
export async function readDocx(file: VFile): Promise<VFile> {
  const {readDocx: read} = await import('./inputs/read-docx.ts')
  await read(file)
  return file
}

/** The bytes of a PowerPoint file; the same for the same layout. */
export async function writePptx(layout: Layout): Promise<Uint8Array> {
  const {writePptx: write} = await import('./pptx/index.ts')
  return await write(layout, host)
}

type Own = Required<Pick<CompileOptions, 'templates' | 'roles' | 'profiles'>>

/** The bytes of a PowerPoint template (`.potx`): the layouts of a deck, without its slides. */
export async function writePotx(layout: Layout): Promise<Uint8Array> {
  const {writePotx: write} = await import('./pptx/index.ts')
  return await write(layout, host)
}

function settingsOf(choices: Choices, own: Own): Settings {
  if (Object.keys(choices).length > 0 || Object.values(own).some((list) => list.length > 0))
    return loadSettings(host, {
      choices,
      ...own,
      installedFonts: () =>
        fontFiles(fontFolders({platform: process.platform, home: homedir(), env: process.env})),
      // A theme file's logo stands beside it.
      findFile: (path, from) => findFile(path, from.path ? [dirname(resolve(from.cwd, from.path))] : [])
    })
  plain ??= loadSettings(host)
  return plain
}
