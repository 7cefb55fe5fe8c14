/** What a slide needs of a layout. */
export const needs = ['title', 'section', 'content', 'title-only'] as const

/** What a kind of slide needs of a layout. */
export type Need = (typeof needs)[number]

/** Types of the standard that serve a need (ECMA-376, 19.7.15), the best first. */
export const layoutTypes: Readonly<Record<Need, readonly string[]>> = {
  title: ['title'],
  section: ['secHead'],
  content: ['obj', 'tx'],
  'title-only': ['titleOnly']
}

/**
 * Names that serve a need where a type is missing: those of PowerPoint in its languages, which pandoc asks for too, and
 * words that occur in others. In lower case; a name counts that begins with one of them as whole words.
 */
const layoutNames: Readonly<Record<Need, readonly string[]>> = {
  title: [
    'title slide',
    'cover',
    'opening',
    'titelfolie',
    'titelseite',
    'titelblatt',
    'deckblatt',
    'startfolie',
    'umschlag',
    'eröffnung',
    'diapositive de titre',
    'couverture',
    'page de garde',
    'page de titre',
    'diapositiva de título',
    'portada'
  ],
  section: [
    'section header',
    'section',
    'divider',
    'separator',
    'break',
    'chapter',
    'abschnittsüberschrift',
    'abschnitt',
    'kapitel',
    'kapiteltrenner',
    'kapitelfolie',
    'trenner',
    'trennfolie',
    'trennblatt',
    'trennseite',
    'zwischenfolie',
    'zwischenblatt',
    'zwischentitel',
    'titre de section',
    'chapitre',
    'intercalaire',
    'séparateur',
    'intertitre',
    'encabezado de sección',
    'capítulo',
    'separador',
    'sección'
  ],
  content: [
    'title and content',
    'title and body',
    'title and text',
    'title and bullets',
    'title bullets',
    'bullets',
    'content',
    'text',
    'titel und inhalt',
    'titel und text',
    'titel und aufzählung',
    'inhalt',
    'inhaltsfolie',
    'textfolie',
    'seite',
    'titre et contenu',
    'titre et texte',
    'titre et puces',
    'contenu',
    'texte',
    'título y objetos',
    'título y texto',
    'título y viñetas',
    'contenido',
    'texto'
  ],
  'title-only': [
    'title only',
    'headline only',
    'nur titel',
    'nur überschrift',
    'titre seul',
    'solo el título',
    'solo título'
  ]
}

/** Names that serve a need by themselves, and not where more is said. */
const wholeNames: Readonly<Partial<Record<Need, readonly string[]>>> = {
  title: ['title', 'titel', 'titre', 'título']
}

/** Whether a layout is called after a need; numbers before the name and signs in it do not count. */
export function isNamedFor(need: Need, name: string): boolean {
  const words = name
    .toLowerCase()
    .replace(/^[\d\s_.-]+/, '')
    .replace(/[&_/·|–-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (wholeNames[need]?.includes(words)) return true
  // "Contents" and "Inhaltsverzeichnis" are for something else.
  return layoutNames[need].some((one) => words.startsWith(one) && !/^\p{L}/u.test(words.slice(one.length)))
}
