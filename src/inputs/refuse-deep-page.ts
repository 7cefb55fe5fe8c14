import type {VFile} from 'vfile'
import {fail} from '../messages.ts'

/**
 * Stop the run before a page is parsed whose elements stand in each other by the hundred, or that leaves so many open that
 * a parser repeats them all in each paragraph.
 *
 * Elements are closed as browsers close them: a paragraph by the next one, an item by the next of its list.
 *
 * @throws VFileMessage at the first that is too deep.
 */
export function refuseDeepPage(page: string, file: VFile): void {
  const open: string[] = []
  const formats = new Set<string>()
  for (const {0: tag, 1: slash, 2: named = ''} of tagsOf(page)) {
    const name = named.toLowerCase()
    if (slash) {
      for (const format of formats) if (format.startsWith(`${name} `)) formats.delete(format)
      close(open, name, none)
    } else if (!empty.has(name)) {
      if (!phrasing.has(name)) close(open, 'p', scopes)
      for (const sibling of siblings[name] ?? []) close(open, sibling, lists)
      open.push(name)
      // HTML, 13.2.4.3: of the same element with the same attributes three are repeated at most.
      if (formatting.has(name)) formats.add(`${name} ${tag}`)
    }
    if (open.length > most || formats.size > mostFormats) fail(file, 'html-too-deep', undefined, undefined)
  }
}

/** Pages of the web stand some thirty deep; from some thousands on a stack no longer holds what walks them. */
const most = 1000
/** A page of the nineties that closes no `<font>` has as many as it has fonts. */
const mostFormats = 200

/** The tags of a page; what stands in scripts and comments is none. */
function* tagsOf(page: string): Generator<RegExpMatchArray> {
  const tag = /<!--|<(\/?)([a-z][^\s/>]*)[^>]*>/gi
  for (let match = tag.exec(page); match; match = tag.exec(page)) {
    const end =
      match[2] === undefined ? '-->' : unread.has(match[2].toLowerCase()) && !match[1] && `</${match[2]}`
    if (match[2] !== undefined) yield match
    if (!end) continue
    const closing = page.indexOf(end, tag.lastIndex)
    if (closing < 0) return
    tag.lastIndex = closing
  }
}

/** Close an element and all in it, where it stands open and none of the bounds around it. */
function close(open: string[], name: string, bounds: ReadonlySet<string>): void {
  for (let at = open.length - 1; at >= 0; at--) {
    const one = open[at] ?? ''
    if (one === name) {
      open.length = at
      return
    }
    if (bounds.has(one)) return
  }
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const none = words('')
const unread = words('script style textarea title xmp')
const empty = words('area base br col embed hr img input link meta param source track wbr')
const formatting = words('a b big code em font i nobr s small strike strong tt u')
/** What stands in a paragraph and closes none. */
const phrasing = words(
  'a abbr b bdi bdo big button cite code data del dfn em font i ins kbd label mark nobr object q s samp small span strike strong sub sup time tt u var'
)
// HTML, 13.2.4.2: what bounds the search for an open paragraph.
const scopes = words('applet button caption html marquee object table td template th')
const lists = words('dl ol select table ul')
const siblings: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  tr: ['tr'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  tbody: ['tbody', 'thead'],
  option: ['option']
}
