// The package brings no types of its own; only what the build script uses is declared.
declare module 'fontkit' {
  export interface Font {
    readonly unitsPerEm: number
    readonly characterSet: readonly number[]
    glyphForCodePoint(point: number): {readonly advanceWidth: number}
  }
  export function create(bytes: Uint8Array): Font
}
