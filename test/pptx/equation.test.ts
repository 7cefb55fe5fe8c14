import {describe, expect, it} from 'vitest'
import {isRead, readEquation} from '../../src/maths/read-equation.ts'
import {officeMaths} from '../../src/pptx/equation/office-maths.ts'
import {element, markup} from '../../src/pptx/xml.ts'

/** A formula in Office's markup, without how its letters look. */
function office(source: string): string {
  const read = readEquation(source)
  if (!isRead(read)) throw new Error(read.unread)
  return officeMaths(read.maths, () => element('a:rPr'))
    .map(markup)
    .join('')
    .replaceAll('<a:rPr/>', '')
    .replaceAll('<m:ctrlPr></m:ctrlPr>', '')
    .replace(/<m:(\w+)Pr><\/m:\1Pr>/g, '')
    .replace(/<m:r><m:t>([^<]*)<\/m:t><\/m:r>/g, '«$1»')
    .replace(/<\/?m:/g, (tag) => (tag === '<m:' ? '<' : '</'))
    .replace(/ m:val="/g, ' "')
}

describe('mathematics of Office', () => {
  it.each([
    ['E = mc^2', '«E=m»<sSup><e>«c»</e><sup>«2»</sup></sSup>'],
    ['\\frac{a}{b}', '<f><num>«a»</num><den>«b»</den></f>'],
    ['\\sqrt{x}', '<rad><radPr><degHide "1"/></radPr><deg/><e>«x»</e></rad>'],
    ['\\sqrt[3]{x}', '<rad><deg>«3»</deg><e>«x»</e></rad>'],
    ['x_i^2', '<sSubSup><e>«x»</e><sub>«i»</sub><sup>«2»</sup></sSubSup>'],
    [
      '\\sum_{i=1}^n x = y',
      '<nary><naryPr><chr "∑"/><limLoc "undOvr"/><subHide "0"/><supHide "0"/></naryPr><sub>«i=1»</sub><sup>«n»</sup><e>«x»</e></nary>«=y»'
    ],
    [
      '\\int f',
      '<nary><naryPr><chr "∫"/><limLoc "subSup"/><subHide "1"/><supHide "1"/></naryPr><sub/><sup/><e>«f»</e></nary>'
    ],
    [
      '\\left(a\\middle|b\\right]',
      '<d><dPr><begChr "("/><sepChr "|"/><endChr "]"/></dPr><e>«a»</e><e>«b»</e></d>'
    ],
    ['\\hat{x}', '<acc><accPr><chr "\u0302"/></accPr><e>«x»</e></acc>'],
    ['\\overline{x}', '<bar><barPr><pos "top"/></barPr><e>«x»</e></bar>'],
    [
      '\\underbrace{x}',
      '<groupChr><groupChrPr><chr "⏟"/><pos "bot"/><vertJc "top"/></groupChrPr><e>«x»</e></groupChr>'
    ],
    [
      '\\lim_{n} x',
      '<limLow><e><r><rPr><sty "p"/></rPr><t>lim</t></r></e><lim>«n»</lim></limLow><r><rPr><nor/></rPr><t>\u2009</t></r>«x»'
    ],
    [
      '\\binom{n}{k}',
      '<d><dPr><begChr "("/><endChr ")"/></dPr><e><f><fPr><type "noBar"/></fPr><num>«n»</num><den>«k»</den></f></e></d>'
    ],
    ['\\boxed{x}', '<borderBox><e>«x»</e></borderBox>'],
    ['a\\phantom{x}', '«a»<phant><phantPr><show "0"/></phantPr><e>«x»</e></phant>'],
    ['a \\text{ if } b', '«a»<r><rPr><nor/></rPr><t> if </t></r>«b»'],
    [
      '\\begin{matrix} a & \\\\ b & c \\end{matrix}',
      '<m><mPr><plcHide "1"/><mcs><mc><mcPr><count "1"/><mcJc "center"/></mcPr></mc><mc><mcPr><count "1"/><mcJc "center"/></mcPr></mc></mcs></mPr><mr><e>«a»</e><e></e></mr><mr><e>«b»</e><e>«c»</e></mr></m>'
    ]
  ])('of %s', (source, expected) => {
    expect(office(source).replaceAll('<e/>', '<e></e>')).toBe(expected)
  })
})
