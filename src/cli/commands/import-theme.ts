import {dirname, extname, relative, sep} from 'node:path'
import {stringify} from 'yaml'
import {chooseLayouts} from '../../brand/choose-layout.ts'
import {type Placement, placementOf} from '../../brand/placement.ts'
import type {Brand} from '../../brand/types.ts'
import {readBrand, readThmx} from '../../pptx/index.ts'
import {templates} from '../../templates/index.ts'
import type {Theme} from '../../themes/types.ts'
import {openBytes} from '../open-file.ts'
import type {Session} from '../session.ts'
import {writeOutput} from '../write-output.ts'

/** Take a theme from a `.potx`, `.pptx` or `.thmx`: write it as a file, and tell where each template will stand. */
export async function importTheme(session: Session, path: string): Promise<number> {
  const {flags, surroundings} = session
  const {file, bytes} = openBytes(session, path, 'brand-missing')
  file.value = bytes
  const isTheme = extname(path).toLowerCase() === '.thmx'
  const brand = isTheme ? undefined : readBrand(file)
  const theme = brand ? brand.theme : readThmx(file)
  const placed = brand ? placements(brand) : []
  const to = flags.output ?? '-'
  const seen = to === '-' ? path : relative(dirname(to), path).split(sep).join('/')
  const text = flags.json ? jsonOf(theme, placed) : fileOf(theme, placed, seen)
  if (to === '-') await surroundings.out(text)
  else writeOutput(session, to, text, () => flags.force === true)
  const left = file.messages
    .filter(({ruleId}) => ruleId === 'brand-left-out')
    .map(({reason}) => `${reason}\n`)
  if (!flags.quiet) surroundings.say([...left, ...placed.map(lineOf)].join(''))
  return 0
}

interface TemplatePlaced extends Placement {
  readonly template: string
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

function jsonOf(theme: Theme, placed: readonly TemplatePlaced[]): string {
  const layouts = placed.map(({template, layout: {name}, confidence}) => ({
    template,
    layout: name,
    confidence
  }))
  return `${JSON.stringify({theme, layouts}, null, 2)}\n`
}

/** The theme as a file that a person can edit. */
function fileOf(theme: Theme, placed: readonly TemplatePlaced[], path: string): string {
  const {name, scheme, colors, tones, fonts, type} = theme
  const said = {
    name,
    description: `Taken from ${path}`,
    scheme,
    colors,
    tones: Object.fromEntries(
      Object.entries(tones).map(([tone, {ink, transparency}]) => [
        tone,
        transparency ? {ink, transparency} : ink
      ])
    ),
    fonts,
    type
  }
  if (placed.length === 0) return stringify(said)
  return [
    '# Slides stand on the layouts of this file, in its colours and fonts. Without the line, they stand on layouts of',
    '# briefdeck in the colours and fonts that follow.',
    stringify({'reference-doc': path}),
    '# On which layout each template stands: write the name of another beside it.',
    stringify({layouts: Object.fromEntries(placed.map(({template, layout}) => [template, layout.name]))}),
    stringify(said)
  ].join('\n')
}
