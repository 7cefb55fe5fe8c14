import {slotNames, type Theme} from '../../themes/types.ts'
import {namespaces} from '../namespaces.ts'
import {type Part, partTypes} from '../part.ts'
import {documentOf, escaped} from '../xml.ts'

/** A theme part: the twelve colours, the two fonts, and the fills, lines and effects that Office wants to see. */
export function themePart(theme: Theme, name: string): Part {
  const colors = slotNames.map((slot) => `<a:${slot}><a:srgbClr val="${theme.colors[slot]}"/></a:${slot}>`)
  const title = escaped(theme.name)
  return {
    name,
    type: partTypes.theme,
    content: documentOf(
      `<a:theme xmlns:a="${namespaces.drawing}" name="${title}"><a:themeElements>` +
        `<a:clrScheme name="${title}">${colors.join('')}</a:clrScheme>` +
        `<a:fontScheme name="${title}">${font('major', theme)}${font('minor', theme)}</a:fontScheme>` +
        `<a:fmtScheme name="${title}">${formats}</a:fmtScheme>` +
        '</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>'
    ),
    relationships: []
  }
}

function font(kind: 'major' | 'minor', theme: Theme): string {
  const face = escaped(theme.fonts[kind])
  return `<a:${kind}Font><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/></a:${kind}Font>`
}

const solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const shade = (change: string) =>
  `<a:solidFill><a:schemeClr val="phClr"><a:${change}/></a:schemeClr></a:solidFill>`
const stroke = (width: number) =>
  `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${solid}<a:prstDash val="solid"/><a:miter lim="800000"/></a:ln>`
const noEffect = '<a:effectStyle><a:effectLst/></a:effectStyle>'

// At least three of each, subtle to intense (ECMA-376, 20.1.4.1.14). All are flat, as the slides are.
const formats =
  `<a:fillStyleLst>${solid}${shade('tint val="60000"')}${shade('shade val="85000"')}</a:fillStyleLst>` +
  `<a:lnStyleLst>${stroke(6350)}${stroke(12700)}${stroke(19050)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${noEffect.repeat(3)}</a:effectStyleLst>` +
  `<a:bgFillStyleLst>${solid}${shade('tint val="95000"')}${shade('shade val="95000"')}</a:bgFillStyleLst>`
