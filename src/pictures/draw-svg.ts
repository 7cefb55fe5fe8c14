import {createRequire} from 'node:module'
import {apart, type Outcome} from './apart.ts'

/** An SVG as pixels. */
export interface Drawn {
  /** As a PNG. */
  readonly png: Uint8Array
  readonly width: number
  readonly height: number
  readonly isSeeThrough: boolean
}

/** As many pixels as a slide shows across, or nearly. */
const side = 1600

/** An SVG without anything foreign in it as a PNG, for programs that draw no SVG; letters are those of Arimo. */
export function drawSvg(text: string, isBroad: boolean): Outcome<Drawn> {
  const load = createRequire(import.meta.url)
  const folder = load.resolve('briefdeck/package.json').replace(/package\.json$/, 'themes/fonts/')
  return apart(task, {
    text,
    fitTo: {mode: isBroad ? 'width' : 'height', value: side},
    library: load.resolve('@resvg/resvg-wasm'),
    program: load.resolve('@resvg/resvg-wasm/index_bg.wasm'),
    fonts: ['Arimo-Regular.ttf', 'Arimo-Bold.ttf'].map((name) => folder + name)
  })
}

interface Given {
  readonly text: string
  readonly fitTo: {readonly mode: 'width' | 'height'; readonly value: number}
  /** Paths of the library, of its program and of fonts. */
  readonly library: string
  readonly program: string
  readonly fonts: readonly string[]
}

/** What we use of resvg. */
interface Library {
  initWasm(program: WebAssembly.Module): Promise<void>
  readonly Resvg: new (
    text: string,
    options: object
  ) => {
    render(): {
      readonly pixels: Uint8Array
      readonly width: number
      readonly height: number
      asPng(): Uint8Array
    }
  }
}

async function task({text, fitTo, library, program, fonts}: Given, load: NodeJS.Require): Promise<Drawn> {
  const {readFileSync} = load('node:fs') as typeof import('node:fs')
  const {initWasm, Resvg} = load(library) as Library
  await initWasm(new WebAssembly.Module(readFileSync(program)))
  const name = 'Arimo'
  const rendered = new Resvg(text, {
    fitTo,
    font: {
      fontBuffers: fonts.map((path) => new Uint8Array(readFileSync(path))),
      defaultFontFamily: name,
      serifFamily: name,
      sansSerifFamily: name,
      cursiveFamily: name,
      fantasyFamily: name,
      monospaceFamily: name
    }
  }).render()
  const {pixels, width, height} = rendered
  let isSeeThrough = false
  for (let at = 3; at < pixels.length && !isSeeThrough; at += 4) isSeeThrough = pixels[at] !== 255
  return {png: rendered.asPng(), width, height, isSeeThrough}
}
