import type {GeneratedArticle} from './generated-article.ts'

/** An article that would break a careless reader. */
interface PathologicalArticle extends GeneratedArticle {
  readonly name: string
}

const long = 'harbour'.repeat(3000)
const numbered = (count: number) => Array.from({length: count}, (_, at) => `word${at}q`)
const nested = (mark: string, count: number) => numbered(count).map((word, at) => mark.repeat(at) + word)

/** Articles with too much of one thing, nothing at all of another, or what only looks like something. */
export const pathologicalArticles: readonly PathologicalArticle[] = [
  article('a word of 21,000 letters', `${long}.`, [long]),
  article('a title of 21,000 letters', `# ${long}\n\nText.`, [long]),
  article('a cell of 21,000 letters', `| a | b |\n|---|---|\n| ${long} | b |`, [long]),
  article(
    'a cell of 2,000 words',
    `| a | b |\n|---|---|\n| ${numbered(2000).join(' ')} | b |`,
    numbered(2000)
  ),
  article(
    'a table of 60 columns',
    [numbered(60), numbered(60).map(() => '---'), numbered(60)]
      .map((row) => `| ${row.join(' | ')} |`)
      .join('\n'),
    numbered(60)
  ),
  article(
    'a table of 300 rows',
    `| a | b |\n|---|---|\n${numbered(300)
      .map((word) => `| ${word} | b |`)
      .join('\n')}`,
    numbered(300)
  ),
  article(
    'a list 60 levels deep',
    numbered(60)
      .map((word, at) => `${'  '.repeat(at)}- ${word}`)
      .join('\n'),
    numbered(60)
  ),
  article('quotations 60 levels deep', nested('> ', 60).join('\n\n'), numbered(60)),
  article(
    'a list of 400 items',
    numbered(400)
      .map((word) => `- ${word}`)
      .join('\n'),
    numbered(400)
  ),
  article('code of 700 lines', `\`\`\`js\n${numbered(700).join('\n')}\n\`\`\``, numbered(700)),
  article('a line of code of 21,000 letters', `\`\`\`\n${long}\n\`\`\``, []),
  article('emphasis 200 deep', `${'*a **b '.repeat(200)}endq.`, ['endq']),
  article('brackets 500 deep', `${'['.repeat(500)}wordq${']'.repeat(500)}`, ['wordq']),
  article(
    '200 footnotes on one line',
    numbered(200)
      .map((word, at) => `${word}[^${at}]`)
      .join(' ') +
      '\n\n' +
      numbered(200)
        .map((_, at) => `[^${at}]: note${at}q`)
        .join('\n'),
    [...numbered(200), ...Array.from({length: 200}, (_, at) => `note${at}q`)]
  ),
  article(
    '300 divs that nothing closes',
    numbered(300)
      .map((word) => `::: notes\n${word}`)
      .join('\n\n'),
    numbered(300)
  ),
  article('40 empty headings', `${'#\n\n##\n\n'.repeat(20)}wordq`, ['wordq']),
  article(
    'headings alone',
    numbered(60)
      .map((word, at) => `${'#'.repeat((at % 6) + 1)} ${word}`)
      .join('\n\n'),
    numbered(60)
  ),
  article('thematic breaks alone around a word', `${'---\n\n'.repeat(50)}wordq\n\n${'***\n\n'.repeat(50)}`, [
    'wordq'
  ]),
  article('control characters alone around a word', `${'\u0001\u0002\u0007'.repeat(50)}wordq\u0000`, [
    'wordq'
  ]),
  article(
    'spaces of every kind',
    numbered(40).join('\u00a0\u2003\u200b\u3000\u2028\u0085\ufeff'),
    numbered(40)
  ),
  article('combining marks without an end', `e${'\u0301'.repeat(5000)} wordq`, ['wordq']),
  article('both directions in one word', '\u202ewordq\u202c \u2067אבג wordr', ['wordq', 'wordr']),
  article('emoji alone', '👩‍👩‍👧🏳️‍🌈'.repeat(300), ['👩‍👩‍👧🏳️‍🌈']),
  article('lone surrogates', `a\ud800wordq\udc00`, ['wordq']),
  article('a deck of one sign', '.', []),
  article('raw HTML that nothing closes', `<div><p>wordq\n\n<table><tr><td>wordr`, ['wordq', 'wordr']),
  article(
    'tables, pictures and headings in a footnote',
    'Text.[^1]\n\n[^1]: # headq\n\n    | cellq | ![altq](a.png) |\n    |---|---|\n    | *strongq* | `codeq` |',
    ['headq', 'cellq', 'altq', 'strongq', 'codeq']
  ),
  article(
    'pictures in the title and in a heading',
    '# Title ![titleq](a.png)\n\n## Part ![partq](b.png)\n\nText.\n\n> # Said ![quoteq](c.png)',
    ['titleq', 'partq', 'quoteq']
  ),
  article(
    'skipped headings with nothing under them',
    '# oneq {skip}\n\n# Two\n\n## threeq {skip}\n\n### fourq\n\n## Five\n\nText.\n\n## sixq {skip}',
    ['oneq', 'threeq', 'fourq', 'sixq']
  ),
  article(
    'headings for which there is no room',
    `---\nmax-slides: 3\n---\n\n${numbered(12)
      .map((word) => `## ${word}\n\nThe council paid 12 euros.`)
      .join('\n\n')}`,
    numbered(12)
  ),
  article('front matter alone with a title', '---\ntitle: wordq\n---\n\n\\', ['wordq'])
]

function article(name: string, markdown: string, words: readonly string[]): PathologicalArticle {
  return {name, markdown, words}
}
