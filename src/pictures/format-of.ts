/** Formats that are told by their first bytes; those in capitals are known, and not drawn. */
export type Format = 'png' | 'jpeg' | 'gif' | 'svg' | 'webp' | 'BMP' | 'TIFF' | 'AVIF or HEIC' | 'PDF'

/** The format of a file by how it begins, whatever it is called; undefined for what is no picture. */
export function formatOf(head: Uint8Array): Format | undefined {
  const start = String.fromCharCode(...head.subarray(0, 1024))
  return signs.find(([sign]) => sign.test(start))?.[1]
}

const signs: readonly (readonly [RegExp, Format])[] = [
  [/^\x89PNG\r\n.\n/s, 'png'],
  [/^\xff\xd8\xff/, 'jpeg'],
  [/^GIF8[79]a/, 'gif'],
  [/^RIFF.{4}WEBP/s, 'webp'],
  [/^BM.{4}\0{4}/s, 'BMP'],
  [/^(?:II\*\0|MM\0\*)/, 'TIFF'],
  [/^.{4}ftyp(?:avi[fs]|hei[cfmsx]|mif1|msf1)/s, 'AVIF or HEIC'],
  [/^%PDF-/, 'PDF'],
  // A licence before the drawing may be longer than what is looked at; other XML is told when it is read.
  [/^(?:\xef\xbb\xbf)?\s*<(?:svg\b|\?xml|!--|!DOCTYPE svg)/i, 'svg']
]
