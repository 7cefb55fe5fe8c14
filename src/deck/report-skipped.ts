import type {VFile} from 'vfile'
import type {Beat} from '../brief/types.ts'
import {info} from '../messages.ts'

/** Say that a beat has no slide because its author wants none, and where its sentences stand; of contents nobody misses one. */
export function reportSkipped({heading, label, readings}: Beat, slide: string, file: VFile): void {
  if (heading?.isContents) return
  const what = `“${heading?.text ?? label}”`
  const place = heading?.position ?? readings[0]?.sentence.position
  info(file, 'skipped-as-asked', place, {what, count: readings.length, slide})
}
