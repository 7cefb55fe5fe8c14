import {describe, expect, it} from 'vitest'
import {timeline} from '../../src/templates/timeline.ts'
import {folder, run} from '../cli/terminal.ts'
import {brandFile} from '../support/brands/brand-file.ts'
import {brandPlans} from '../support/brands/plans.ts'

const article = `---\nmarking: INTERNAL\n---\n\n${timeline.example}`

describe('a deck on a brand', () => {
  it('may have a mark at the foot of each slide, which labels nothing', async () => {
    const cwd = folder({'a.md': article, 'b.potx': brandFile(brandPlans.odd)})
    await run(cwd, ['build', 'a.md', '--reference-doc', 'b.potx'])
    expect((await run(cwd, ['verify', 'a.pptx', 'a.md'])).code).toBe(0)
  })
})
