import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {palettePng} from './palette-png.ts'

const width = 640

/** The slides of a deck as small pictures, in order. LibreOffice and `pdftoppm` have to be installed. */
export function paintSlides(deck: Uint8Array): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'slides-'))
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  writeFileSync(join(folder, 'deck.pptx'), deck)
  execFileSync('soffice', [
    profile,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    join(folder, 'deck.pptx')
  ])
  mkdirSync(join(folder, 'pages'))
  const size = ['-scale-to-x', `${width}`, '-scale-to-y', '-1']
  execFileSync('pdftoppm', [...size, join(folder, 'deck.pdf'), join(folder, 'pages/page')])
  const pages = readdirSync(join(folder, 'pages')).sort()
  const pictures = pages.map((name) => readFileSync(join(folder, 'pages', name))).map(pngOf)
  rmSync(folder, {recursive: true})
  return pictures
}

/** A portable pixmap, three bytes a pixel behind its head, as PNG. */
function pngOf(pixmap: Uint8Array): Uint8Array {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(pixmap.subarray(0, 40)).toString('latin1'))
  if (!head) throw new Error('pdftoppm wrote no pixmap')
  const [across, down] = [Number(head[1]), Number(head[2])]
  const rgba = new Uint8Array(across * down * 4).fill(255)
  const rgb = pixmap.subarray(head[0].length)
  for (let pixel = 0; pixel < across * down; pixel++)
    rgba.set(rgb.subarray(pixel * 3, pixel * 3 + 3), pixel * 4)
  return palettePng({width: across, height: down, rgba})
}
