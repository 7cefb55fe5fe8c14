import type {Level} from '../../brand/types.ts'
import {points} from '../../units.ts'
import {isOn} from '../is-on.ts'
import {child, type Element, elements} from '../xml.ts'
import {readColor, type Scheme} from './read-color.ts'

/** What names of fonts and colours stand for. */
export interface Look {
  readonly scheme: Scheme
  readonly fonts: {readonly major: string; readonly minor: string}
}

/**
 * The five levels of a text, from list styles of which the first that says something wins.
 *
 * @param styles
 *   Elements with `a:lvl1pPr` and on: the nearest first.
 */
export function readLevels(styles: readonly (Element | undefined)[], look: Look): Level[] {
  return [1, 2, 3, 4, 5].map((level) =>
    readLevel(
      styles.flatMap((one) => child(one, `a:lvl${level}pPr`) ?? []),
      look
    )
  )
}

const alignments: Readonly<Record<string, Level['align']>> = {ctr: 'center', r: 'right'}

function readLevel(said: readonly Element[], {scheme, fonts}: Look): Level {
  const runs = said.flatMap((one) => child(one, 'a:defRPr') ?? [])
  const attribute = (from: readonly Element[], key: string) =>
    from.find((one) => key in one.attributes)?.attributes[key]
  const number = (from: readonly Element[], key: string, unit: number) => {
    const value = Number(attribute(from, key) ?? 0)
    return Number.isFinite(value) ? value / unit : 0
  }
  const first = (from: readonly Element[], name: string) =>
    from.map((one) => child(one, name)).find((one) => one)
  const size = number(runs, 'sz', 100) || usualSize
  const color = first(runs, 'a:solidFill')
  const bullet = said.flatMap((one) => elements(one).filter(({name}) => bullets.includes(name)))[0]
  return {
    size,
    family: faceOf(first(runs, 'a:latin')?.attributes.typeface, fonts),
    bold: isOn(attribute(runs, 'b')),
    caps: attribute(runs, 'cap') === 'all',
    tracking: number(runs, 'spc', 100),
    align: alignments[attribute(said, 'algn') ?? ''] ?? 'left',
    lineSpacing: lineSpacing(first(said, 'a:lnSpc')),
    spaceBefore: space(first(said, 'a:spcBef'), size),
    spaceAfter: space(first(said, 'a:spcAft'), size),
    indent: points(number(said, 'marL', 1)),
    bullet: bullet?.name === 'a:buChar',
    color: readColor(color, scheme)
  }
}

// What PowerPoint takes where nobody names a size (ECMA-376, 21.1.2.3.9).
const usualSize = 18

const bullets = ['a:buNone', 'a:buChar', 'a:buAutoNum', 'a:buBlip']

function faceOf(typeface: string | undefined, fonts: Look['fonts']): string {
  if (!typeface || typeface.startsWith('+mn')) return fonts.minor
  return typeface.startsWith('+mj') ? fonts.major : typeface
}

function lineSpacing(said: Element | undefined): number | undefined {
  if (child(said, 'a:spcPts')) return undefined
  return Math.round(perCent(child(said, 'a:spcPct')) ?? 100)
}

/** Space between paragraphs, in points: fixed, or a share of a line of the level's size. */
function space(said: Element | undefined, size: number): number {
  const share = perCent(child(said, 'a:spcPct'))
  if (share !== undefined) return (share / 100) * 1.2 * size
  const points = Number(child(said, 'a:spcPts')?.attributes.val ?? 0) / 100
  return Number.isFinite(points) ? points : 0
}

/** Thousandths of a per cent, or, in the strict form, a number with its sign. */
function perCent(said: Element | undefined): number | undefined {
  const value = said?.attributes.val
  if (value === undefined) return undefined
  const share = value.endsWith('%') ? Number(value.slice(0, -1)) : Number(value) / 1000
  return Number.isFinite(share) ? share : undefined
}
