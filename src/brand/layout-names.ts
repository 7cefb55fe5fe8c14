/** What a slide needs of a layout. */
export const needs = ['title', 'section', 'content', 'title-only'] as const

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
 * words that occur in others. In lower case; a name counts that begins with one of them.
 */
export const layoutNames: Readonly<Record<Need, readonly string[]>> = {
  title: ['title slide', 'cover', 'titelfolie', 'diapositive de titre', 'diapositiva de título', 'opening'],
  section: [
    'section header',
    'section',
    'divider',
    'chapter',
    'abschnittsüberschrift',
    'titre de section',
    'encabezado de sección'
  ],
  content: [
    'title and content',
    'content',
    'titel und inhalt',
    'titre et contenu',
    'título y objetos',
    'text'
  ],
  'title-only': ['title only', 'nur titel', 'titre seul', 'solo el título', 'headline only']
}
