// Each stage of the library by itself. How to read it: README.md. Needs `npm run build`.
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {VFile} from 'vfile'
import {article} from './article.js'
import {built} from './built.js'
import {median} from './median.js'

const stages = ['reading', 'planning', 'laying out', 'writing']
const [only] = process.argv.slice(2).filter((word) => word.startsWith('--one='))

if (only) {
  console.log(JSON.stringify(await measure(Number(only.slice('--one='.length)))))
} else {
  const asked = process.argv.slice(2).map(Number)
  console.log(['sections', 'slides', ...stages, 'all, ms', 'ms a slide', 'peak MB'].map(cell).join(''))
  for (const size of asked.length > 0 ? asked : [10, 100, 1000, 2000, 5000]) print(size)
}

/** Each size runs in a process of its own: what one left in memory would count for the next. */
function print(size) {
  const self = fileURLToPath(import.meta.url)
  const {stdout, stderr, status} = spawnSync(process.execPath, [self, `--one=${size}`], {encoding: 'utf8'})
  if (status !== 0) throw new Error(stderr)
  const {slides, times, memory} = JSON.parse(stdout)
  const all = times.reduce((sum, time) => sum + time, 0)
  const columns = [size, slides, ...times.map((time) => time.toFixed(1)), all.toFixed(0)]
  console.log([...columns, (all / slides).toFixed(2), memory.toFixed(0)].map(cell).join(''))
}

function cell(text) {
  return String(text).padStart(11)
}

async function measure(size) {
  const text = article(size)
  const rounds = size <= 100 ? 9 : size <= 1000 ? 3 : 1
  const passes = []
  let slides = 0
  for (let round = 0; round < rounds; round++) {
    const pass = await once(text)
    slides = pass.slides
    passes.push(pass.times)
  }
  const times = stages.map((_, stage) => median(passes.map((pass) => pass[stage])))
  // Kilobytes.
  return {slides, times, memory: process.resourceUsage().maxRSS / 1024}
}

/** The pipeline tells when each of its stages begins; writing follows it. */
async function once(text) {
  const {host, settings, compile, writePptx} = await tools()
  const times = []
  let start = 0
  const begin = () => {
    const now = performance.now()
    if (start > 0) times.push(now - start)
    start = now
  }
  const {layout} = compile(new VFile(text), settings, begin)
  begin()
  await writePptx(layout, host)
  begin()
  return {slides: layout.frames.length, times}
}

async function tools() {
  const [{nodeHost}, {loadSettings}, {compile}, {writePptx}] = await Promise.all(
    ['node/node-host', 'settings', 'pipeline', 'pptx/index'].map((part) => import(built(part)))
  )
  const host = nodeHost(new URL('..', import.meta.url))
  return {host, settings: loadSettings(host), compile, writePptx}
}
