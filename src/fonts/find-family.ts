import type {FontFile} from '../host.ts'
import {bareName} from '../text/bare-name.ts'
import {type NamedFont, namesInFile} from './names-in-file.ts'
import {readFont} from './read-font.ts'
import type {FontFace} from './types.ts'

/**
 * The faces of a family among installed fonts, measured; none where it is not installed or cannot be read.
 *
 * Files that are called like the family are looked at first, all others only where none of these has it. Of two files of one
 * face the first counts.
 */
export function findFamily(family: string, files: readonly FontFile[]): FontFace[] {
  const wanted = bareName(family)
  const [likely, others] = [true, false].map((isLike) =>
    files.filter(({name}) => bareName(name).startsWith(wanted) === isLike)
  )
  const found = facesIn(likely ?? [], family)
  return found.some(({face}) => face === 'regular')
    ? found
    : facesIn([...(likely ?? []), ...(others ?? [])], family)
}

function facesIn(files: readonly FontFile[], family: string): FontFace[] {
  const name = family.trim().toLowerCase()
  const fonts = files.flatMap((file) => namesInFile(file).map((font) => ({file, font})))
  const ofFamily = fonts.filter(({font}) => font.families.has(name))
  // On the Mac a style is chosen as if it were a family: "Avenir Next Demi Bold".
  const all = ofFamily.length > 0 ? ofFamily : fonts.filter(({font}) => font.fullNames.has(name)).slice(0, 1)
  const faces = all.flatMap(({file, font}) => {
    const read = readFont({size: file.size, head: file.slice(0, 4), all: file.all}, font.member)
    if (read.type === 'fault') return []
    const face = ofFamily.length > 0 ? read.face : 'regular'
    return [{...read, family, face}, ...boldOf({...read, family, face}, font)]
  })
  return faces.filter(({face}, at) => faces.findIndex((one) => one.face === face) === at)
}

/** Of a variable font, its bold: from half to nine hundredths wider in Roboto, Source Sans, Inter and Open Sans. */
function boldOf(regular: FontFace, {isVariable}: NamedFont): FontFace[] {
  if (!isVariable || regular.face !== 'regular') return []
  const widths = new Map([...regular.widths].map(([point, width]) => [point, Math.round(1.09 * width)]))
  return [{...regular, face: 'bold', widths}]
}
