import {VFile} from 'vfile'
import {readArticle} from '../../src/article/read-article.ts'
import {planBrief} from '../../src/brief/plan-brief.ts'
import type {Brief} from '../../src/brief/types.ts'
import {lexiconFor} from '../../src/lexicons/index.ts'
import {profilesFor} from '../../src/roles/index.ts'
import type {RoleData} from '../../src/roles/types.ts'

export interface Planned {
  readonly brief: Brief
  readonly file: VFile
}

/** The brief of an article as a reader would write it, with the file that holds what was said about it. */
export function briefOf(
  markdown: string,
  own: readonly RoleData[] = [],
  path = 'visit-to-belgrade.md'
): Planned {
  const file = new VFile({path, value: markdown})
  const article = readArticle(file)
  const roles = [...own, ...(profilesFor(article.lang)[0]?.roles ?? [])]
  return {brief: planBrief(article, {lexicon: lexiconFor(article.lang), roles}, file), file}
}
