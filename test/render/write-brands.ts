import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {templates} from '../../src/templates/index.ts'
import {brandFile} from '../support/brands/brand-file.ts'
import {type BrandName, brandNames, brandPlans} from '../support/brands/plans.ts'

/** Write the brands' templates into a folder: the path of each. */
export function writeBrands(folder: string): Readonly<Record<BrandName, string>> {
  const paths = brandNames.map((name) => {
    const path = join(folder, `${name}.potx`)
    writeFileSync(path, brandFile(brandPlans[name]))
    return [name, path]
  })
  // Every name has a path.
  return Object.fromEntries(paths) as Record<BrandName, string>
}

/** Write an article that leads to each template once into a folder: its path. */
export function writeEveryTemplate(folder: string): string {
  const path = join(folder, 'every-template.md')
  const examples = templates.map(({example}) => example.replace(/^---\n[\s\S]*?\n---\n/, ''))
  const matter =
    '---\ntitle: Each template once\nsubtitle: From top to bottom\nauthor: Desk\nmarking: INTERNAL\n---'
  writeFileSync(path, [matter, ...examples].join('\n\n'))
  return path
}
