import {type UnzipFileInfo, unzipSync, zipSync} from 'fflate'
import mammoth from 'mammoth'
import type {VFile} from 'vfile'
import {fail, info} from '../messages.ts'
import {setFormulasApart} from './office-formulas.ts'
import {readHtml} from './read-html.ts'
import type {} from './types.ts'

/** A report of a thousand pages has some megabytes of text; more is made to exhaust who opens it. */
const most = {part: 64_000_000, whole: 200_000_000} as const

/**
 * Read a file of Word's as an article; its value are its bytes.
 *
 * Afterwards the file holds a page of HTML, a paragraph a line: the line of a place is the number of the paragraph in Word,
 * empty ones and those in cells counted. Pictures are taken from the file itself.
 */
export async function readDocx(file: VFile): Promise<void> {
  const parts = unpacked(file)
  const pictures = new Map<string, Uint8Array>()
  const page = await converted(file, parts, pictures)
  file.value = page
    .replaceAll(/<(?:p|h[1-6]|li)\b/g, '\n$&')
    .replaceAll(/(<li[^>]*>)\n(?=<p)/g, '$1')
    .replace(/\n/, '')
  file.data.pictures = pictures
  readHtml(file)
}

/** The parts of the package, none larger than is safe, whatever the file says of itself. */
function unpacked(file: VFile): Readonly<Record<string, Uint8Array>> {
  const bytes = Buffer.from(file.value as Uint8Array)
  if (bytes.length < 4 || bytes.readUInt32BE(0) === 0xd0cf11e0)
    return fail(file, 'docx-broken', undefined, {
      reason: 'it is of before 2007, has a password, or is no Word file; save it as .docx without a password'
    })
  let total = 0
  const filter = ({name, originalSize}: UnzipFileInfo): boolean => {
    total += originalSize
    if (originalSize > most.part || total > most.whole)
      fail(file, 'docx-broken', undefined, {reason: 'it would unpack to more than any article has'})
    return !name.endsWith('/')
  }
  let parts: Record<string, Uint8Array>
  try {
    // Each part is unpacked into as much room as the directory names, so that no part can grow beyond it.
    parts = unzipSync(bytes, {filter})
  } catch (error) {
    if (file.messages.some(({fatal}) => fatal)) throw error
    return fail(file, 'docx-broken', undefined, {reason: 'it is no Word file, or only a part of one'})
  }
  const declares = Object.entries(parts).find(
    ([name, content]) => /\.(?:xml|rels)$/i.test(name) && /<!(?:DOCTYPE|ENTITY)/i.test(startOf(content))
  )
  if (declares) fail(file, 'docx-broken', undefined, {reason: `${declares[0]} declares entities`})
  return parts
}

/** A declaration stands before the first element. */
function startOf(content: Uint8Array): string {
  return Buffer.from(content.subarray(0, 4096)).toString('latin1').replaceAll('\0', '')
}

async function converted(
  file: VFile,
  parts: Readonly<Record<string, Uint8Array>>,
  pictures: Map<string, Uint8Array>
): Promise<string> {
  const apart = setFormulasApart(parts)
  const buffer = Buffer.from(zipSync({...apart.parts}, {level: 0}))
  const convertImage = mammoth.images.imgElement(async (image) => {
    const src = `picture-${pictures.size + 1}`
    pictures.set(src, await image.readAsBuffer())
    return {src}
  })
  try {
    const {value, messages} = await mammoth.convertToHtml(
      {buffer},
      {convertImage, ignoreEmptyParagraphs: false, externalFileAccess: false, styleMap}
    )
    for (const reason of new Set(messages.map(({message}) => message)))
      info(file, 'docx-plain', undefined, {reason})
    return apart.withFormulas(value)
  } catch (error) {
    // What mammoth throws is about the file: a part that is missing, or no XML.
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    return fail(file, 'docx-broken', undefined, {reason})
  }
}

/** Word's own styles and pandoc's. Word stores their names in English, whatever language it speaks. */
const styleMap = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Author'] => p.author:fresh",
  "p[style-name='Date'] => p.date:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='Table Caption'] => p.caption:fresh",
  "p[style-name='Image Caption'] => p.caption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh"
]
