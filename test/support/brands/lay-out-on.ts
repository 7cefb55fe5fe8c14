import {VFile} from 'vfile'
import {findFile} from '../../../src/node/find-file.ts'
import {type Compiled, compile} from '../../../src/pipeline.ts'
import {loadSettings} from '../../../src/settings.ts'
import {host} from '../package-host.ts'
import {brand} from './brand.ts'
import type {BrandPlan} from './brand-file.ts'
import type {BrandName} from './plans.ts'

const fixtures = new URL('../../fixtures/', import.meta.url).pathname

/** What the whole pipeline makes of an article on a brand's layouts, pictures from `test/fixtures`, and the messages it left. */
export function layOutOn(plan: BrandName | BrandPlan, markdown: string): Compiled & {readonly file: VFile} {
  const file = new VFile({path: 'article.md', value: markdown})
  const settings = loadSettings(host, {
    choices: {brand: brand(plan)},
    findFile: (path) => findFile(path, [fixtures])
  })
  return {...compile(file, settings), file}
}
