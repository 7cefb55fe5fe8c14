import type {CleanData} from './clean-svg.ts'

const data = /^data:image\/(?:png|jpe?g|gif);base64,([\s\w+/=]*)$/i

/** A reference of an SVG to a part of itself, or to a picture written into it; undefined for any other. */
export function cleanReference(reference: string, cleanData: CleanData): string | undefined {
  const trimmed = reference.trim()
  if (/^#[^\s"']+$/.test(trimmed)) return trimmed
  const [head] = trimmed.split(',', 1)
  const bytes = data.exec(trimmed)?.[1]
  const clean = bytes === undefined ? undefined : cleanData(Buffer.from(bytes, 'base64'))
  return clean && `${head?.toLowerCase()},${Buffer.from(clean).toString('base64')}`
}
