// What a brand's template adds to whole runs of the command. How to read it: README.md.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {article} from './article.js'
import {median} from './median.js'
import {run} from './run.js'

const sections = Number(process.argv[2] ?? 1000)
const folder = mkdtempSync(join(tmpdir(), 'briefdeck-brand-'))
const at = (name) => join(folder, name)
const build = (...words) =>
  run(process.execPath, [
    join(import.meta.dirname, '../bin/briefdeck.js'),
    'build',
    ...words,
    '--force',
    '--quiet'
  ])

writeFileSync(at('a.md'), article(sections))
writeFileSync(at('small.md'), article(1))
build(at('small.md'), '-o', at('brand.potx'))

const rounds = []
for (let round = 0; round <= 5; round++) {
  const own = build(at('a.md'), '-o', at('a.pptx')).time
  const brand = build(at('a.md'), '-o', at('a.pptx'), '--reference-doc', at('brand.potx')).time
  // The first round warms the disk.
  if (round > 0) rounds.push({own, brand, ratio: brand / own})
}
const middle = (key) => median(rounds.map((one) => one[key]))
console.log(
  `${sections} sections: own layouts ${middle('own').toFixed(0)} ms, a brand's ${middle('brand').toFixed(0)} ms, × ${middle('ratio').toFixed(2)}`
)
rmSync(folder, {recursive: true})
