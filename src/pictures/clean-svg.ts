import {type SaxesAttributeNS, SaxesParser, type SaxesTagNS} from 'saxes'
import {cleanReference} from './clean-reference.ts'
import {makeExpansion} from './expansion.ts'
import {sizeOfSvg} from './size-of-svg.ts'
import type {Fault} from './types.ts'

/** An SVG that shows and does nothing but what it draws. */
export interface CleanSvg {
  readonly type: 'svg'
  readonly text: string
  /** In pixels of 1/96 inch, or in what its author counts. */
  readonly width: number
  readonly height: number
  /** The letters it sets. */
  readonly letters: string
}

const spaces = {svg: 'http://www.w3.org/2000/svg', xlink: 'http://www.w3.org/1999/xlink'}

/** Elements that run, fetch, move, or hold another language. */
const refused: Readonly<Record<string, string>> = {
  script: 'scripts',
  handler: 'scripts',
  listener: 'scripts',
  foreignObject: 'HTML inside (`foreignObject`)',
  animate: 'animation',
  animateColor: 'animation',
  animateMotion: 'animation',
  animateTransform: 'animation',
  set: 'animation',
  audio: 'sound',
  video: 'film'
}

/** Elements that draw nothing, and say where a picture comes from. */
const dropped = new Set(['metadata', 'title', 'desc'])

const most = {depth: 256, elements: 100_000} as const

/** A picture in a picture, without what it need not say; undefined where it cannot be shown. */
export type CleanData = (bytes: Uint8Array) => Uint8Array | undefined

/**
 * Write an SVG anew without names of programs, paths, comments, and all that draws nothing; or say what it has that no deck
 * should hold: scripts, animation, HTML, entities, and what leads out of the file.
 *
 * @param cleanData
 *   Reads pictures that are written into it.
 */
export function cleanSvg(source: string, cleanData: CleanData): CleanSvg | Fault {
  const written: string[] = []
  const letters: string[] = []
  const expansion = makeExpansion()
  // How deep elements stand that are left out.
  let left = 0
  const open: string[] = []
  let root: Pick<CleanSvg, 'width' | 'height'> | undefined
  let fault: Fault | undefined
  const refuse = (what: string) => {
    fault ??= {type: 'fault', fault: 'unsafe', what}
  }
  const damaged = (why: 'damaged' | 'unsized' | 'no-picture') => {
    fault ??= {type: 'fault', fault: why}
  }
  const parser = new SaxesParser({xmlns: true})
  parser.on('error', () => damaged('damaged'))
  parser.on('doctype', (text) => {
    if (text.includes('[')) refuse('entities or a grammar of its own')
  })
  parser.on('opentag', (tag) => {
    if (fault) return
    const {uri, local} = tag
    if (open.length === 0 && !(uri === spaces.svg && local === 'svg')) return damaged('no-picture')
    const reason = uri === spaces.svg ? refused[local] : uri.endsWith('/xhtml') ? 'HTML inside' : undefined
    if (reason) return refuse(reason)
    if (open.length >= most.depth) return refuse(`more than ${most.depth} elements in each other`)
    open.push(local)
    if (left > 0 || uri !== spaces.svg || dropped.has(local)) {
      left++
      return
    }
    const own = attributesOf(tag, cleanData, refuse)
    if (open.length === 1) {
      const size = sizeOfSvg(own)
      if (!size) damaged('unsized')
      else {
        root = size
        own.set('width', `${size.width}`).set('height', `${size.height}`)
        if (!own.has('viewBox')) own.set('viewBox', `0 0 ${size.width} ${size.height}`)
        own.set('xmlns', spaces.svg).set('xmlns:xlink', spaces.xlink)
      }
    }
    expansion.open(own.get('id'), local === 'use' ? (own.get('href') ?? own.get('xlink:href')) : undefined)
    written.push(`<${local}${[...own].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('')}>`)
  })
  parser.on('closetag', () => {
    const local = open.pop()
    if (left > 0) left--
    else {
      expansion.close()
      written.push(`</${local}>`)
    }
  })
  const said = (text: string) => {
    if (fault || left > 0 || open.length === 0) return
    const isStyle = open.at(-1) === 'style'
    const kept = isStyle ? styleOf(text, refuse) : text
    if (!isStyle) letters.push(kept)
    written.push(escaped(kept))
  }
  parser.on('text', said)
  parser.on('cdata', said)
  parser.write(source).close()
  if (fault) return fault
  if (!root) return {type: 'fault', fault: 'damaged'}
  if (expansion.count() > most.elements)
    return {
      type: 'fault',
      fault: 'oversized',
      what: `more than ${most.elements} elements, repeated ones counted`
    }
  return {type: 'svg', text: written.join(''), ...root, letters: letters.join(' ')}
}

function attributesOf(
  {local: element, attributes}: SaxesTagNS,
  cleanData: CleanData,
  refuse: (what: string) => void
): Map<string, string> {
  const own = new Map<string, string>()
  for (const {uri, prefix, local, value} of Object.values(attributes) as SaxesAttributeNS[]) {
    const isLink = local === 'href' && (uri === '' || uri === spaces.xlink)
    if (uri === '' && /^on/i.test(local)) refuse('scripts')
    else if (isLink && element !== 'a') {
      const clean = cleanReference(value, element === 'image' ? cleanData : () => undefined)
      if (clean === undefined)
        refuse('references to what is outside of it, or to a picture that cannot be shown')
      else own.set(uri ? 'xlink:href' : 'href', clean)
    } else if (local === 'style' && uri === '') own.set(local, styleOf(value, refuse))
    else if ((uri === '' && isDrawn(local)) || (prefix === 'xml' && local !== 'base')) {
      own.set(prefix ? `${prefix}:${local}` : local, leadsOut(value) ? '' : value)
      if (leadsOut(value)) refuse('references to what is outside of it')
    }
  }
  return own
}

/** What is said to programs and to readers aloud is not drawn; declarations of namespaces are written anew. */
function isDrawn(name: string): boolean {
  return !/^(?:data-|aria-|xmlns$|href$)/.test(name)
}

/** Rules without fonts of their own, of which none is loaded. */
function styleOf(css: string, refuse: (what: string) => void): string {
  const [first = '', ...comments] = css.split('/*')
  const plain = [
    first,
    ...comments.map((one) => one.slice(one.includes('*/') ? one.indexOf('*/') + 2 : one.length))
  ]
  const kept = plain.join('').replace(/@font-face\s*\{[^{}]*\}/gi, '')
  // An backslash may hide any of them.
  if (leadsOut(kept) || /\\|@import|@namespace|image-set\(|src\(/i.test(kept))
    refuse('references to what is outside of it')
  if (/@keyframes|animation(?:-name)?\s*:/i.test(kept)) refuse('animation')
  return kept
}

function leadsOut(value: string): boolean {
  // What is escaped may be an address, too.
  const backslash = value.indexOf('\\')
  return /url\(\s*["']?(?!["'#\s])/i.test(value) || (backslash >= 0 && value.includes('(', backslash))
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)
}
