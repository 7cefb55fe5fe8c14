import type {Format} from './format-of.ts'
import {scanGif} from './scan-gif.ts'
import {scanJpeg} from './scan-jpeg.ts'
import {scanPng} from './scan-png.ts'

/** What walks a picture of each format that goes into decks as it is. */
export const scans = {png: scanPng, jpeg: scanJpeg, gif: scanGif} as const

/** Whether pictures of a format go into decks as they are. */
export function isScanned(format: Format | undefined): format is keyof typeof scans {
  return format !== undefined && format in scans
}
