import {zip} from '../../pptx/zip.ts'

/**
 * Stands in for JSZip in the command: pptxgenjs packs its parts with it, of which one is taken out again at once.
 *
 * What it packs is a zip like any other, not compressed.
 */
export class PlainZip {
  readonly #files: {name: string; content: string | Uint8Array; isStored: true}[] = []

  folder(): this {
    return this
  }

  file(name: string, content: string, {base64 = false} = {}): this {
    this.#files.push({name, content: base64 ? Buffer.from(content, 'base64') : content, isStored: true})
    return this
  }

  async generateAsync(): Promise<Uint8Array> {
    return zip(this.#files)
  }
}

// biome-ignore lint/style/noDefaultExport: JSZip is the default export of its package.
export default PlainZip
