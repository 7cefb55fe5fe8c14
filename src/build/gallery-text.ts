/** A stretch of the article, and the slides that came of it. */
export interface Entry {
  readonly markdown: string
  readonly slides: readonly {readonly title: string; readonly picture: string}[]
}

/** The gallery as Markdown: what is written, and what it becomes. */
export function galleryText(entries: readonly Entry[]): string {
  return [
    '# Gallery',
    'What stands in an article, and the slides that briefdeck makes of it, in the theme `diplomat`. All comes from one file, [gallery/everything.md](gallery/everything.md); LibreOffice painted the slides. `npm run build && node dist/build/gallery.js` makes this page anew.',
    ...entries.flatMap(({markdown, slides}) => [
      `## ${nameOf(markdown)}`,
      `${fence}markdown\n${markdown}\n${fence}`,
      ...slides.map(({title, picture}) => `![The slide “${title}”](gallery/${picture})`)
    ]),
    ''
  ].join('\n\n')
}

// Longer than any fence inside.
const fence = '`````'

/** The heading without what it asks for; the article itself opens without one. */
function nameOf(markdown: string): string {
  const heading = /^#+\s+(.*?)\s*(?:\{[^{}]*\})?$/m.exec(markdown.split('\n', 1)[0] ?? '')
  return heading?.[1] ?? 'The whole'
}
