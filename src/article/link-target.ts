/**
 * Where a link may lead on a slide: an absolute address of the web, of mail or of a telephone, or `#` and a heading's slug.
 *
 * Anything else could open a file or run something on the reader's machine, or leads nowhere without the article's folder.
 *
 * @returns
 *   The address as a package can hold it; undefined where it is none of these.
 */
export function linkTarget(url: string): string | undefined {
  if (/^#./.test(url)) return url
  if (!/^(?:https?|mailto|tel):/i.test(url) || !URL.canParse(url)) return undefined
  const {href} = new URL(url)
  return href.length <= longest ? href : undefined
}

// PowerPoint refuses to open longer ones (limit of Office for a hyperlink's address).
const longest = 2079
