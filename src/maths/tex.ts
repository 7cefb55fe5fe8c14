import {matrixBrackets, texSign} from './tex-signs.ts'
import type {Letters, Maths} from './types.ts'

/** A formula in TeX that reads as it does: the source of one that was written otherwise. */
export function texOf(maths: Maths): string {
  return tex(maths).replace(/ {2,}/g, ' ').trim()
}

function tex(one: Maths): string {
  switch (one.type) {
    case 'row':
      // A blank behind the name of a function would be one.
      return one.of.map((part) => tex(part) + (isName(part) ? '' : ' ')).join('')
    case 'letters':
      return lettersOf(one)
    case 'space':
      if (one.em >= 0.75) return '\\quad'
      return one.em >= 0.4 ? '\\enspace' : one.em >= 0.1 ? '\\,' : ''
    case 'fraction':
      return one.isBarred
        ? `\\frac${group(one.over)}${group(one.under)}`
        : `\\genfrac{}{}{0pt}{}${group(one.over)}${group(one.under)}`
    case 'root':
      return `\\sqrt${one.degree ? `[${tex(one.degree)}]` : ''}${group(one.of)}`
    case 'scripts':
      return `${group(one.of)}${bounds(one)}`
    case 'sum':
      return `${tex({type: 'letters', text: one.sign, style: 'upright', isSign: true})}${one.isStacked ? '\\limits' : '\\nolimits'}${bounds(one)} ${tex(one.of)}`
    case 'limit':
      if (one.side === 'under' && isName(one.of)) return `\\operatorname*{${one.of.text}}_${group(one.at)} `
      return `\\${one.side === 'under' ? 'under' : 'over'}set${group(one.at)}${group(one.of)}`
    case 'fence':
      return fenceOf(one)
    case 'accent':
      return `${accents[one.sign] ?? `\\overset{${one.sign}}`}${group(one.of)}`
    case 'bar':
      return `\\${one.side === 'over' ? 'over' : 'under'}line${group(one.of)}`
    case 'brace':
      return `\\${one.side === 'over' ? 'over' : 'under'}brace${group(one.of)}`
    case 'matrix':
      return matrixOf(one)
    case 'box':
      return `\\boxed${group(one.of)}`
    case 'struck':
      return `\\cancel${group(one.of)}`
    case 'phantom':
      return `\\phantom${group(one.of)}`
  }
}

function group(one: Maths): string {
  return `{${tex(one)}}`
}

function bounds({sub, sup}: {readonly sub?: Maths; readonly sup?: Maths}): string {
  return `${sub ? `_${group(sub)}` : ''}${sup ? `^${group(sup)}` : ''}`
}

function lettersOf({text, style, isSign}: Letters): string {
  if (style === 'words') return text.trim() === '' ? '\\ ' : `\\text{${escaped(text)}}`
  if (isSign) return texSign(text)
  if (isName({type: 'letters', text, style})) return `\\operatorname{${text}}`
  if (style === 'upright' && /^[\p{Script=Latin}\p{Script=Greek}]\p{M}*$/u.test(text))
    return `\\mathrm{${text}}`
  return escaped(text)
}

function isName(one: Maths): one is Letters {
  return one.type === 'letters' && one.style === 'upright' && !one.isSign && /^\p{L}{2,}$/u.test(one.text)
}

function escaped(text: string): string {
  return text.replace(/\\/g, '\\backslash ').replace(/[#$%&_{}]/g, '\\$&')
}

function fenceOf({open, close, mid, parts}: Extract<Maths, {type: 'fence'}>): string {
  const [only] = parts
  const name = parts.length === 1 && only?.type === 'matrix' ? matrixBrackets[`${open}${close}`] : undefined
  if (name && only?.type === 'matrix' && !only.isTight && only.aligned.every((one) => one === 'center'))
    return `\\begin{${name}} ${rowsOf(only)} \\end{${name}}`
  const bracket = (sign: string) => (sign === '' ? '.' : texSign(sign))
  return `\\left${bracket(open)} ${parts.map(tex).join(` \\middle${bracket(mid)} `)} \\right${bracket(close)}`
}

function matrixOf(one: Extract<Maths, {type: 'matrix'}>): string {
  if (one.isTight) return `\\begin{aligned} ${rowsOf(one)} \\end{aligned}`
  const columns = one.aligned.map((each) => each.charAt(0)).join('')
  return /^c*$/.test(columns)
    ? `\\begin{matrix} ${rowsOf(one)} \\end{matrix}`
    : `\\begin{array}{${columns}} ${rowsOf(one)} \\end{array}`
}

function rowsOf({rows}: Extract<Maths, {type: 'matrix'}>): string {
  return rows.map((cells) => cells.map(tex).join(' & ')).join(' \\\\ ')
}

const accents: Readonly<Record<string, string>> = {
  '\u0302': '\\hat',
  '\u0303': '\\tilde',
  '\u0307': '\\dot',
  '\u0308': '\\ddot',
  '\u20DB': '\\dddot',
  '\u20D6': '\\overleftarrow',
  '\u20D7': '\\vec',
  '\u030C': '\\check',
  '\u0301': '\\acute',
  '\u0300': '\\grave',
  '\u0306': '\\breve',
  '\u030A': '\\mathring'
}
