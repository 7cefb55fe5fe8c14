import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {readMatter} from '../../src/article/matter.ts'
import {failureOf} from './article-from.ts'

function matterFrom(yaml: string) {
  const file = new VFile({path: 'article.md', value: `---\n${yaml}\n---\n\nText.`})
  return {matter: readMatter(file), said: file.messages.map(String)}
}

describe('readMatter', () => {
  it.each([
    ['2024-05-14', '2024-05-14'],
    ['2024-5-14', '2024-5-14'],
    ['2024-05-14T10:00:00Z', '2024-05-14T10:00:00Z'],
    ['May 2024', 'May 2024'],
    ['2024-13-45', undefined],
    ['2023-02-29', undefined]
  ])('takes a date that there is: %s', (written, date) => {
    const {matter, said} = matterFrom(`title: Port\ndate: ${written}`)
    expect([matter.date, said]).toEqual([
      date,
      date
        ? []
        : [
            'article.md:3:1-3:17: Front matter field `date` must be a day of the calendar such as `2024-05-14`, or a date in words; left out'
          ]
    ])
  })

  it.each(['---', '...'])('is closed by %s, also over a break between parts', (close) => {
    const value = `---\ntitle: Port\nlang: en\n${close}\n\nThe port opens.\n\n---\n\nIt is new.\n`
    const file = new VFile({path: 'article.md', value})
    expect([readMatter(file), file.messages]).toEqual([{title: 'Port', lang: 'en'}, []])
  })

  it.each([
    ['---\ntitle: Port\n\nThe port opens.\n', ['article.md:1:1: front-matter-open']],
    ['---\n\nThe port opens.\n', []],
    ['---\nNote: the port opens.\n', []]
  ])('tells front matter that never closes: %j', (value, told) => {
    const file = new VFile({path: 'article.md', value})
    readMatter(file)
    expect(file.messages.map((one) => `${one.name}: ${one.ruleId}`)).toEqual(told)
  })

  it('reads every field of the contract', () => {
    const {matter, said} = matterFrom(
      [
        'title: A visit',
        'subtitle: What it means',
        'author: [Ada, Grace]',
        'date: 2023-09-13',
        'lang: en-gb',
        'theme: night',
        'footer: For discussion',
        'marking: Official',
        'paginate: false',
        'size: 4:3',
        'slide-level: 2',
        'description: |\n  Two\n  lines',
        'keywords: summit, arms',
        'subject: Talks'
      ].join('\n')
    )
    expect([matter, said]).toEqual([
      {
        title: 'A visit',
        subtitle: 'What it means',
        author: ['Ada', 'Grace'],
        date: '2023-09-13',
        lang: 'en-GB',
        theme: 'night',
        footer: 'For discussion',
        marking: 'Official',
        paginate: false,
        size: '4:3',
        slideLevel: 2,
        description: 'Two lines',
        keywords: ['summit', 'arms'],
        subject: 'Talks'
      },
      []
    ])
  })

  it.each([
    ['date: 13 September 2023', {date: '13 September 2023'}],
    ['date: 2023', {date: '2023'}],
    ['date: 2023-09-13T10:00:00Z', {date: '2023-09-13T10:00:00Z'}],
    ['title: 007', {title: '007'}],
    ['title: yes', {title: 'yes'}],
    ['author: Ada', {author: ['Ada']}],
    ['keywords: [a b, c]', {keywords: ['a b', 'c']}],
    ['title:', {}],
    ['# nothing yet', {}]
  ])('leaves %j as the author wrote it', (yaml, matter) => {
    expect(matterFrom(yaml)).toEqual({matter, said: []})
  })

  it.each([
    ['paginate: maybe', 'paginate', '`true` or `false`'],
    ['size: 3:2', 'size', '`16:9` or `4:3`'],
    ['slide-level: 7', 'slide-level', 'a whole number from 1 to 6'],
    ['lang: English', 'lang', 'a language tag such as `en` or `pt-BR`'],
    ['title: [a]', 'title', 'text'],
    ['author: {name: Ada}', 'author', 'text or a list of texts']
  ])('leaves out %s and says what was expected', (yaml, key, expected) => {
    const {matter, said} = matterFrom(yaml)
    expect(matter).toEqual({})
    expect(said).toEqual([
      `article.md:2:1-2:${yaml.length + 1}: Front matter field \`${key}\` must be ${expected}; left out`
    ])
  })

  it('names the nearest field for an unknown one', () => {
    expect(matterFrom('title: T\nautor: Ada\nconstructor: x').said).toEqual([
      'article.md:3:1-3:11: Front matter field `autor` is not read; did you mean `author`?',
      'article.md:4:1-4:15: Front matter field `constructor` is not read'
    ])
  })

  it.each([
    ['an open bracket', '---\ntitle: T\nauthor: [Ada\ndate: 1\n---\n\nText.', /^article\.md:[345]:/],
    [
      'a second colon',
      '---\ntitle: A visit: what now\n---\n\nText.',
      /^article\.md:2:.*stands between quotation marks, as in `title: "/
    ],
    ['a field given twice', '---\ntitle: T\n\ntitle: U\n---\n\nText.', /^article\.md:4:.*twice; leave one/],
    ['a tab', '---\ntitle:\n\t- x\n---\n\nText.', /^article\.md:3:.*moved in by a tab/],
    ['Windows line ends', '---\r\ntitle: T\r\na: b: c\r\n---\r\n\r\nText.', /^article\.md:3:/],
    ['a hundred thousand letters', `---\n${'a: b\n'.repeat(30_000)}---\n\nText.`, /^article\.md:2:/],
    ['text instead of fields', '---\njust text\n---\n\nText.', /^article\.md:2:.*expected lines of/]
  ])('stops at the line of %s', (_, markdown, place) => {
    expect(failureOf(markdown)).toMatch(place)
    expect(failureOf(markdown)).toContain('Front matter is not valid YAML')
  })
})
