// Whole runs of the command, beside those of pandoc where it is installed. How to read it: README.md.
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {cpus, tmpdir} from 'node:os'
import {join} from 'node:path'
import {unzipSync} from 'fflate'
import {article, articleWithNotes} from './article.js'
import {median} from './median.js'
import {has, run} from './run.js'

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10, 100, 1000]
const folder = mkdtempSync(join(tmpdir(), 'briefdeck-compare-'))
const briefdeck = join(import.meta.dirname, '../bin/briefdeck.js')
const pandoc = (input, output) => run('pandoc', [input, '-o', output])
const rivals = has('pandoc') ? ['pandoc', 'with notes'] : []
const tools = {
  node: () => run(process.execPath, ['-e', '']),
  briefdeck: (input, output) => run(process.execPath, [briefdeck, 'build', input, '-o', output, '--quiet']),
  ...Object.fromEntries(rivals.map((name) => [name, pandoc]))
}
const articles = {'with notes': articleWithNotes}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`)
console.log(
  'sections  tool        slides   runs   median ms      min      max   peak MB   × pandoc  × with notes'
)
for (const size of sizes) compare(size)
rmSync(folder, {recursive: true})

function compare(size) {
  const rounds = size <= 10 ? 21 : size <= 100 ? 11 : size <= 1000 ? 5 : 1
  const results = Object.fromEntries(Object.keys(tools).map((name) => [name, []]))
  // The first round warms the disk and is not counted; then each tool takes its turn, so a busy moment hits all alike.
  for (let round = 0; round <= rounds; round++) {
    for (const [name, tool] of Object.entries(tools)) {
      const input = pathOf(size, name, 'md')
      if (round === 0) writeFileSync(input, (articles[name] ?? article)(size))
      const result = tool(input, pathOf(size, name, 'pptx'))
      if (round > 0) results[name].push(result)
    }
  }
  for (const name of Object.keys(tools)) print(size, name, results)
}

function pathOf(size, name, extension) {
  return join(folder, `${size}-${name.replace(' ', '-')}.${extension}`)
}

function print(size, name, results) {
  const times = results[name].map(({time}) => time)
  const memory = Math.max(...results[name].map(({memory}) => memory))
  // Of each round by itself, so that what slows the machine for a while stays out of it.
  const against = (rival) => median((results[rival] ?? []).map(({time}, round) => times[round] / time))
  const columns = [
    String(size).padStart(8),
    name.padEnd(10),
    String(name === 'node' ? '' : slidesOf(pathOf(size, name, 'pptx'))).padStart(7),
    String(times.length).padStart(5),
    median(times).toFixed(0).padStart(10),
    Math.min(...times)
      .toFixed(0)
      .padStart(7),
    Math.max(...times)
      .toFixed(0)
      .padStart(7),
    (Number.isNaN(memory) ? '–' : memory.toFixed(0)).padStart(8),
    ...['pandoc', 'with notes'].map((rival) =>
      (rivals.length > 0 ? against(rival).toFixed(2) : '–').padStart(rival.length + 2)
    )
  ]
  console.log(columns.join('  '))
}

function slidesOf(file) {
  let slides = 0
  const filter = ({name}) => {
    if (/^ppt\/slides\/[^/]+\.xml$/.test(name)) slides++
    return false
  }
  unzipSync(readFileSync(file), {filter})
  return slides
}
