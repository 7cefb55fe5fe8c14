import {basename, dirname, extname, join, relative, resolve, sep} from 'node:path'
import {chooseLayouts} from '../../brand/choose-layout.ts'
import {placementOf} from '../../brand/placement.ts'
import type {Brand} from '../../brand/types.ts'
import type {BrandLogo} from '../../pptx/brand/read-logo.ts'
import type {OfficeTheme} from '../../pptx/brand/read-thmx.ts'
import {readBrand, readLogo, readThmx} from '../../pptx/index.ts'
import {templates} from '../../templates/index.ts'
import {importedTheme, type TemplatePlaced} from '../imported-theme.ts'
import {openBytes} from '../open-file.ts'
import type {Session} from '../session.ts'
import {statsOf} from '../stats-of.ts'
import {writeOutput} from '../write-output.ts'

/** Take a theme from a `.potx`, `.pptx` or `.thmx`: write it as a file, and tell where each template will stand. */
export async function importTheme(session: Session, path: string): Promise<number> {
  const {flags, surroundings} = session
  const {file, bytes} = openBytes(session, path, 'input-missing')
  file.value = bytes
  const isTheme = extname(path).toLowerCase() === '.thmx'
  const {theme, brand} = isTheme ? readThmx(file) : ofBrand(readBrand(file))
  // Slides cannot stand on the layouts of an Office theme, which is no presentation.
  const placed = brand && !isTheme ? placements(brand) : []
  const to = flags.output ?? '-'
  const logo = brand && readLogo(brand, file)
  const isThemeFile = to !== '-' && !flags.json
  const logoName = logo && isThemeFile ? `${basename(to, extname(to))}-logo.${logo.file.format}` : undefined
  const seen = to === '-' ? path : relative(dirname(to), path).split(sep).join('/')
  const text = importedTheme({theme, placed, logo, logoName, seen}, flags.json === true)
  if (to === '-') await surroundings.out(text)
  else {
    if (logo && logoName) writeLogo(session, to, logoName, logo)
    writeOutput(session, to, text, () => flags.force === true, 'theme-exists')
  }
  const left = file.messages
    .filter(({ruleId}) => ruleId === 'brand-left-out')
    .map(({reason}) => `${reason}\n`)
  const said = [...left, ...placed.map(lineOf), ...(brand ? [logoLine(logo, logoName)] : [])]
  if (!flags.quiet) surroundings.say(said.join(''))
  return 0
}

function ofBrand(brand: Brand): OfficeTheme {
  return {theme: brand.theme, brand}
}

/** Write the logo beside the theme file, unless that is refused. */
function writeLogo(session: Session, to: string, name: string, {file}: BrandLogo): void {
  const {flags, surroundings} = session
  if (statsOf(resolve(surroundings.cwd, to)) && !flags.force) return
  const bytes = file.bytes()
  const mayReplace = (old: Uint8Array) => flags.force === true || Buffer.from(bytes).equals(old)
  writeOutput(session, join(dirname(to), name), bytes, mayReplace, 'theme-exists')
}

function placements(brand: Brand): TemplatePlaced[] {
  const chosen = chooseLayouts(brand)
  const opening = templates.find(({look}) => look === 'cover')?.name
  return templates.map((one) => ({template: one.name, ...placementOf(brand, one, opening, chosen)}))
}

const width = Math.max(...templates.map(({name}) => name.length))

function lineOf({template, layout, confidence}: TemplatePlaced): string {
  return `${template.padEnd(width)}  → ${layout.name} (${Math.round(confidence * 100)} %)\n`
}

function logoLine(logo: BrandLogo | undefined, name: string | undefined): string {
  const found = 'logo'.padEnd(width)
  if (!logo) return `${found}  → none that can be told for sure\n`
  return `${found}  → ${name ?? 'written beside a theme file, with -o'} (${Math.round(logo.confidence * 100)} %)\n`
}
