import type {Run, TextBox, TextParagraph} from '../../frame/types.ts'
import type {Numbering} from '../../numbering.ts'
import {emu} from '../../units.ts'
import {type Element, element} from '../xml.ts'
import {noteBaseline} from './note-baseline.ts'
import {color, fill} from './paint.ts'

const anchors = {top: 't', middle: 'ctr', bottom: 'b'} as const
const alignments = {left: 'l', center: 'ctr', right: 'r'} as const

/**
 * How text stands in its shape: `a:bodyPr`, in full.
 *
 * Insets are always said: without `lIns` the inset is 91 440 EMU, 0.1 inch (ECMA-376, 21.1.2.1.1). The text was fitted,
 * so that no program need shrink it; only in a list does PowerPoint, once a person types more or resets the slide.
 */
export function bodyProperties(box: Pick<TextBox, 'insets' | 'anchor' | 'placeholder'>): Element {
  const [top, right, bottom, left] = box.insets
  return element(
    'a:bodyPr',
    {
      wrap: 'square',
      lIns: emu(left),
      tIns: emu(top),
      rIns: emu(right),
      bIns: emu(bottom),
      anchor: anchors[box.anchor]
    },
    [element(isForTyping(box) ? 'a:normAutofit' : 'a:noAutofit')]
  )
}

/** Whether a box is the large placeholder of a layout, or one of the two, for a list. */
function isForTyping({placeholder}: Pick<TextBox, 'placeholder'>): boolean {
  return placeholder?.type === 'body' && placeholder.index <= 2
}

/** How a paragraph is set, in full: `a:pPr`, or a level of a list style under its own name. */
export function paragraphProperties(paragraph: TextParagraph, name = 'a:pPr'): Element {
  return element(
    name,
    {
      marL: emu(paragraph.indent),
      lvl: name === 'a:pPr' && paragraph.level > 0 ? paragraph.level : undefined,
      indent: paragraph.bullet ? -emu(hang(paragraph)) : paragraph.hangs ? -emu(paragraph.indent) : 0,
      algn: alignments[paragraph.align],
      rtl: paragraph.rtl ? 1 : 0,
      // LibreOffice hangs CJK punctuation up to 21 points outside the box otherwise.
      hangingPunct: 0
    },
    [
      element('a:lnSpc', {}, [element('a:spcPct', {val: Math.round(paragraph.lineSpacing * 1000)})]),
      element('a:spcBef', {}, [element('a:spcPts', {val: Math.round(paragraph.spaceBefore * 100)})]),
      ...(paragraph.spaceAfter === undefined
        ? []
        : [element('a:spcAft', {}, [element('a:spcPts', {val: Math.round(paragraph.spaceAfter * 100)})])]),
      ...bullet(paragraph)
    ]
  )
}

// Each level stands one step further in, so that its bullet stands where the text of the level above begins.
function hang(paragraph: TextParagraph): number {
  return paragraph.indent / (paragraph.level + 1)
}

function bullet({bullet}: TextParagraph): Element[] {
  if (bullet === undefined) return [element('a:buNone')]
  if (bullet.type === 'task')
    return [
      // At full size a box would touch the text.
      element('a:buSzPct', {val: 85_000}),
      element('a:buFont', {typeface: 'Segoe UI Symbol'}),
      element('a:buChar', {char: bullet.checked ? '☑' : '☐'})
    ]
  const sign =
    bullet.type === 'disc'
      ? element('a:buChar', {char: '•'})
      : isAutoNumber(bullet.start)
        ? element('a:buAutoNum', {type: autoNumber(bullet.as ?? '1.'), startAt: bullet.start})
        : element('a:buChar', {char: bullet.start === 0 ? '0' : '•'})
  return [element('a:buFontTx'), sign]
}

/** ECMA-376, 20.1.10.60: what PowerPoint counts from. Of a sign programs show one letter, so that only 0 stands as itself. */
function isAutoNumber(start: number): boolean {
  return start >= 1 && start <= 32_767
}

/** ECMA-376, 20.1.10.61: the kinds of numbers. */
function autoNumber(as: Numbering | '1.'): string {
  const [sign = ''] = /[1aAiI]/.exec(as) ?? []
  const kinds: Readonly<Record<string, string>> = {
    1: 'arabic',
    a: 'alphaLc',
    A: 'alphaUc',
    i: 'romanLc',
    I: 'romanUc'
  }
  const around = as.startsWith('(') ? 'ParenBoth' : as.endsWith(')') ? 'ParenR' : 'Period'
  return `${kinds[sign]}${around}`
}

/**
 * How a run looks, in full: `a:rPr`, or the `a:defRPr` of a level.
 *
 * Each script takes its own font of the theme; the language is absent in a level, and so is code.
 */
export function runProperties(
  run: Run,
  {lang, mono}: {readonly lang?: string; readonly mono?: string},
  name = 'a:rPr'
): Element {
  return element(
    name,
    {
      lang,
      sz: Math.round(run.size * 100),
      b: run.bold ? 1 : 0,
      i: run.italic ? 1 : 0,
      u: run.underline ? 'sng' : undefined,
      strike: run.strike ? 'sngStrike' : undefined,
      cap: run.caps ? 'all' : undefined,
      spc: Math.round((run.tracking ?? 0) * 100),
      baseline: run.raised ? baselines[run.raised] : undefined
    },
    [
      fill({ink: run.ink}),
      ...(run.highlight ? [element('a:highlight', {}, [color({ink: run.highlight})])] : []),
      ...typefaces(run.font === 'mono' ? mono : undefined, run.font)
    ]
  )
}

const baselines = {over: 30_000, under: -25_000, note: noteBaseline} as const

function typefaces(mono: string | undefined, font: Run['font']): Element[] {
  const scheme = font === 'major' ? '+mj' : '+mn'
  return [
    element('a:latin', {typeface: mono ?? `${scheme}-lt`}),
    element('a:ea', {typeface: `${scheme}-ea`}),
    element('a:cs', {typeface: mono ?? `${scheme}-cs`})
  ]
}

/** Levels of a list style by level from 0: from the first paragraph at each level and its first run. */
export function levels(paragraphs: readonly TextParagraph[]): Map<number, Element> {
  const found = new Map<number, Element>()
  for (const one of [...paragraphs].sort((a, b) => a.level - b.level)) {
    if (!found.has(one.level)) found.set(one.level, levelProperties(one))
  }
  return found
}

function levelProperties(paragraph: TextParagraph): Element {
  const properties = paragraphProperties(paragraph, `a:lvl${paragraph.level + 1}pPr`)
  const [run] = paragraph.runs
  if (run === undefined) return properties
  return {...properties, children: [...properties.children, runProperties(run, {}, 'a:defRPr')]}
}
