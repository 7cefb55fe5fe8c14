import type {Matter} from '../article/matter-types.ts'
import type {Words} from '../lexicons/types.ts'
import type {Picture} from '../pictures/types.ts'
import type {Template} from '../templates/types.ts'

/** The format of drafts that is written and read: it rises when an older draft would be misread. */
export const format = 1

/** The name of the div that ends a draft: where each sentence stood in the article, and what it does there. */
export const sentencesDiv = 'sentences'

/** What writing and reading a draft need besides. */
export interface DraftSettings {
  readonly templates: readonly Template[]
  readonly words: Words
  readonly matter: Matter
  /** The path of a picture as it is seen from the draft; without it, as the article names it. */
  readonly pathOf?: (picture: Pick<Picture, 'path' | 'of'>) => string
}
