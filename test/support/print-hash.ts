import {createHash} from 'node:crypto'
import {writePptx} from '../../src/pptx/index.ts'
import {layout} from './layout.ts'
import {memoryHost, redPoint} from './memory-host.ts'

// Run as a process of its own: prints what the sample deck hashes to.
const bytes = await writePptx(layout(), memoryHost({'themes/flags/kp.png': redPoint}))
process.stdout.write(createHash('sha256').update(bytes).digest('hex'))
