import {mathmlOfOffice} from '../maths/from-office.ts'
import {mathmlMarkup, parseMathml} from '../maths/mathml.ts'

type Parts = Readonly<Record<string, Uint8Array>>

/** The parts of a file of Word's with a sign for each formula, and the formulas. */
export interface SetApart {
  readonly parts: Parts
  /** A page with the formulas in place of their signs, as MathML. */
  withFormulas(page: string): string
}

/** Set formulas apart, which the converter would leave out with all their words. */
export function setFormulasApart(parts: Parts): SetApart {
  const formulas: string[] = []
  const found = Object.entries(parts).map(([name, content]) => {
    const markup = /^word\/[^/]+\.xml$/.test(name) ? Buffer.from(content).toString('utf8') : ''
    return [name, markup.includes('oMath') ? Buffer.from(withSigns(markup, formulas)) : content] as const
  })
  return {
    parts: Object.fromEntries(found),
    withFormulas: (page) => page.replace(sign, (whole, index) => formulas[Number(index)] ?? whole)
  }
}

// Letters of private use (Unicode, 23.5), which no text has beside digits.
const [opens, closes] = ['\uE0F7', '\uE0F8']
const sign = new RegExp(`${opens}(\\d+)${closes}`, 'g')

function withSigns(markup: string, formulas: string[]): string {
  const pieces: string[] = []
  let at = 0
  for (;;) {
    opening.lastIndex = at
    const found = opening.exec(markup)
    const close = found ? `</${found[1]}>` : ''
    const end = found ? markup.indexOf(close, opening.lastIndex) : -1
    if (!found || end < 0) break
    const whole = markup.slice(found.index, end + close.length)
    const formula = mathml(whole)
    const text = formula === undefined ? '' : `${opens}${formulas.push(formula) - 1}${closes}`
    const put = text === '' ? whole : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
    pieces.push(markup.slice(at, found.index), put)
    at = end + close.length
  }
  return [...pieces, markup.slice(at)].join('')
}

/** A displayed formula, which may hold several, or one among words. */
const opening = /<(\w+:oMath(?:Para)?)(?:\s[^<>]*)?(?<!\/)>/g

/** As MathML; one that is nested too deep is its letters; nothing where it is no XML, which the converter says. */
function mathml(markup: string): string | undefined {
  try {
    const tree = parseMathml(markup)
    if (tree) return mathmlMarkup(mathmlOfOffice(tree))
  } catch {
    return undefined
  }
  return [...markup.matchAll(/<\w+:t(?:\s[^<>]*)?>([^<]*)</g)].map(([, text]) => text).join('')
}
