import type {Box, Rect, TextBox} from '../../src/frame/types.ts'
import type {Frame, Layout} from '../../src/layout/types.ts'
import {inlineExtentOf} from '../../src/maths/measure.ts'
import {makeMetrics} from '../../src/text/make-metrics.ts'
import {measure} from '../../src/text/measure.ts'
import {host} from './package-host.ts'

const metrics = makeMetrics(JSON.parse(host.readText('themes/metrics/fonts.json')))

/** What a designer would send back of a layout: text out of its box, boxes off the slide, texts over each other, small print. */
export function faultsOf(layout: Layout): string[] {
  return layout.frames.flatMap((frame, index) =>
    frameFaults(frame, layout).map((fault) => `slide ${index + 1}: ${fault}`)
  )
}

function frameFaults(frame: Frame, layout: Layout): string[] {
  const texts = frame.boxes.filter((box): box is TextBox => box.type === 'text')
  const names = frame.boxes.map(({name}) => name)
  return [
    ...frame.boxes.filter((box) => isOff(box.rect, layout.size)).map((box) => `${box.name} leaves the slide`),
    ...texts.filter((box) => overflows(box, layout)).map((box) => `${box.name} overflows`),
    ...texts.flatMap((one, at) =>
      texts
        .slice(at + 1)
        .filter((other) => overlap(one, other))
        .map((other) => `${one.name} over ${other.name}`)
    ),
    ...texts.filter((box) => leastSize(box) < 11).map((box) => `${box.name} is set under 11 points`),
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `two boxes named ${name}`),
    ...frame.boxes.filter((box) => isDistorted(box)).map((box) => `${box.name} is distorted or too coarse`),
    ...texts.flatMap((one) =>
      frame.boxes
        .filter((box) => (box.type === 'picture' || box.type === 'chart') && overlap(one, box))
        .map((box) => `${one.name} over ${box.name}`)
    ),
    ...(texts.filter((box) => box.placeholder?.type === 'title').length === 1 ? [] : ['not one title']),
    ...frame.boxes
      .filter(
        (box) => (box.type === 'image' || box.type === 'picture' || box.type === 'chart') && box.alt === ''
      )
      .map((box) => `${box.name} without alt text`)
  ]
}

/** Whether a picture has other proportions than its file, or is more than twice as large, at 96 pixels an inch. */
function isDistorted(box: Box): boolean {
  if (box.type !== 'picture') return false
  const {rect, file} = box
  return (
    Math.abs(rect.w * file.height - rect.h * file.width) > 0.01 * rect.w * file.height ||
    rect.w > 1.5 * file.width + 0.1
  )
}

function isOff({x, y, w, h}: Rect, size: Layout['size']): boolean {
  return x < -0.1 || y < -0.1 || x + w > size.w + 0.1 || y + h > size.h + 0.1
}

function overflows(box: TextBox, layout: Layout): boolean {
  const [top, right, bottom, left] = box.insets
  return textHeight(box, box.rect.w - left - right, layout) > box.rect.h - top - bottom + 0.6
}

function textHeight({paragraphs}: TextBox, width: number, {theme}: Layout): number {
  const measured = paragraphs.map((one) => ({
    runs: one.runs.map((run) => ({
      text: run.text,
      face: {family: theme.fonts[run.font], bold: run.bold ?? false, italic: run.italic ?? false},
      scale: run.size,
      ...(run.formula && {formula: inlineExtentOf(run.formula.maths)}),
      ...(run.tracking ? {tracking: run.tracking} : {})
    })),
    indent: one.indent,
    ...(one.hangs && {hangs: one.hangs}),
    spaceBefore: one.spaceBefore,
    lineSpacing: one.lineSpacing
  }))
  return measure(measured, width, 1, metrics).height
}

function overlap({rect: a}: Box, {rect: b}: Box): boolean {
  const slack = 0.6
  return (
    a.x + slack < b.x + b.w && b.x + slack < a.x + a.w && a.y + slack < b.y + b.h && b.y + slack < a.y + a.h
  )
}

function leastSize({paragraphs}: TextBox): number {
  return Math.min(...paragraphs.flatMap((one) => one.runs.map((run) => run.size)))
}
