import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {Resvg} from '@resvg/resvg-js'
import {palettePng} from './palette-png.ts'

interface Country {
  readonly code: string
  readonly iso: boolean
}

/** Flags of no country of ISO 3166-1 that articles speak of: the European Union, the United Nations, Kosovo. */
const others = ['eu', 'un', 'xk']

/** Twice the size at which a slide shows it, at 4:3. */
const size = {width: 160, height: 120}

/** Draw the flag of every country, and of three others, into `themes/flags/`. */
export function drawFlags(root: string): readonly string[] {
  const origin = dirname(createRequire(join(root, 'package.json')).resolve('flag-icons/package.json'))
  const folder = join(root, 'themes/flags')
  mkdirSync(folder, {recursive: true})
  // The file is the package's own, whose shape its types do not tell.
  const countries = JSON.parse(readFileSync(join(origin, 'country.json'), 'utf8')) as readonly Country[]
  const codes = countries.filter(({iso}) => iso).map(({code}) => code)
  return [...codes, ...others].sort().map((code) => {
    const svg = readFileSync(join(origin, 'flags/4x3', `${code}.svg`), 'utf8')
    writeFileSync(join(folder, `${code}.png`), draw(svg))
    return code
  })
}

function draw(svg: string): Uint8Array {
  const image = new Resvg(withMarkers(svg), {
    fitTo: {mode: 'width', value: size.width},
    font: {loadSystemFonts: false}
  })
  const {width, height, pixels} = image.render()
  if (width !== size.width || height !== size.height) throw new Error(`Not 4:3: ${width} × ${height}`)
  return palettePng({width, height, rgba: pixels})
}

/** The renderer drops a path with neither fill nor stroke, and the stars of the United States at its corners with it. */
function withMarkers(svg: string): string {
  return svg.replaceAll(/fill="none"(?=[^>]*\smarker-)/g, 'fill-opacity="0"')
}

if (import.meta.filename === process.argv[1]) {
  const codes = drawFlags(process.argv[2] ?? process.cwd())
  process.stdout.write(`${codes.length} flags\n`)
}
