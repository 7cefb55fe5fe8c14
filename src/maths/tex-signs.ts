/** A sign as TeX has it; most are read by themselves. */
export function texSign(text: string): string {
  return signs[text] ?? text
}

const signs: Readonly<Record<string, string>> = {
  '∑': '\\sum',
  '∏': '\\prod',
  '∐': '\\coprod',
  '∫': '\\int',
  '∬': '\\iint',
  '∭': '\\iiint',
  '∮': '\\oint',
  '⋃': '\\bigcup',
  '⋂': '\\bigcap',
  '⋁': '\\bigvee',
  '⋀': '\\bigwedge',
  '−': '-',
  '{': '\\{',
  '}': '\\}',
  '‖': '\\Vert',
  '∥': '\\parallel',
  '∣': '\\mid',
  '⟨': '\\langle',
  '⟩': '\\rangle',
  '⌊': '\\lfloor',
  '⌋': '\\rfloor',
  '⌈': '\\lceil',
  '⌉': '\\rceil',
  '′': '\\prime',
  '″': '\\prime\\prime',
  mod: '\\bmod',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '^': '\\text{\\^{}}',
  '~': '\\sim',
  '\\': '\\backslash'
}

/** Matrices that have their brackets in their name. */
export const matrixBrackets: Readonly<Record<string, string>> = {
  '()': 'pmatrix',
  '[]': 'bmatrix',
  '{}': 'Bmatrix',
  '||': 'vmatrix',
  '‖‖': 'Vmatrix'
}
