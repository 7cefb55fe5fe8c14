// What the graft adds to a build, beside pptxgenjs alone. How to read it: README.md. Needs `npm run build`.
import {createRequire} from 'node:module'
import {VFile} from 'vfile'
import {article} from './article.js'
import {built} from './built.js'
import {median} from './median.js'

const {compile, writePptx} = await import(built('index'))
const PptxGenJS = createRequire(import.meta.url)('pptxgenjs')
const sections = Number(process.argv[2] ?? 1000)
const text = article(sections)

/** The same boxes on as many slides, with the same notes, as the library writes them by itself. */
async function plain({frames}) {
  const deck = new PptxGenJS()
  for (const {boxes, notes} of frames) {
    const slide = deck.addSlide()
    for (const box of boxes) draw(box, slide)
    slide.addNotes(JSON.stringify(notes))
  }
  return await deck.write({outputType: 'nodebuffer', compression: true})
}

function draw(box, slide) {
  const {x, y, w, h} = box.rect
  const place = {x: x / 72, y: y / 72, w: w / 72, h: h / 72}
  const runs = (paragraphs) =>
    paragraphs.flatMap(({runs: all, bullet}) =>
      all.map(({text: words, size, bold}, at) => ({
        text: words,
        options: {fontSize: size, bold, bullet: Boolean(bullet), breakLine: at === all.length - 1}
      }))
    )
  if (box.type === 'text') slide.addText(runs(box.paragraphs), place)
  if (box.type === 'shape') slide.addShape(box.shape, place)
  if (box.type === 'table')
    slide.addTable(
      box.rows.map(({cells}) => cells.map((cell) => ({text: runs(cell)}))),
      place
    )
}

/** Processor time of a task and of compiling before it, in milliseconds: a clock tells little on a busy machine. */
async function measured(task) {
  const before = process.cpuUsage()
  await task(compile(new VFile({path: 'a.md', value: text})).layout)
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}

const rounds = []
for (let round = 0; round <= 5; round++) {
  const alone = await measured(plain)
  const grafted = await measured(writePptx)
  // The first round warms the code.
  if (round > 0) rounds.push({alone, grafted, ratio: grafted / alone})
}
const middle = (key) => median(rounds.map((one) => one[key]))
console.log(
  `${sections} sections: pptxgenjs alone ${middle('alone').toFixed(0)} ms, grafted ${middle('grafted').toFixed(0)} ms, × ${middle('ratio').toFixed(2)}`
)
