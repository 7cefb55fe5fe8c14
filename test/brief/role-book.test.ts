import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {roleBook} from '../../src/brief/role-book.ts'
import {profilesFor} from '../../src/roles/index.ts'
import {readRole} from '../../src/roles/read-role.ts'

it('keeps of a role that its user renames what a file cannot say', () => {
  const own = ['role: options\nlabel: Ways', 'role: recommendation\nlabel: Advice'].map((yaml) =>
    readRole(new VFile({path: 'role.yml', value: yaml}))
  )
  const decision = profilesFor('en').find(({profile}) => profile === 'decision')
  const book = roleBook([...own, ...(decision?.roles ?? [])])
  const {label, whole} = book.role('options')
  const {label: advice, saidFirst} = book.role('recommendation')
  expect([label, whole, advice, saidFirst]).toEqual(['Ways', true, 'Advice', true])
})
