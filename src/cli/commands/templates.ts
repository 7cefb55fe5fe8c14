import {templates as builtIn} from '../../templates/index.ts'
import type {Template} from '../../templates/types.ts'
import type {Session} from '../session.ts'

/** List the kinds of slides, each with the Markdown that leads to it. */
export async function templates({flags, surroundings}: Session): Promise<number> {
  const listed = builtIn.map(({name, summary, needs, slots, example}) => ({
    name,
    summary,
    needs,
    slots,
    example
  }))
  await surroundings.out(
    flags.json ? `${JSON.stringify(listed, null, 2)}\n` : `${builtIn.map(templateText).join('\n\n')}\n`
  )
  return 0
}

function templateText({name, summary, needs, slots, example}: Template): string {
  const rows = Object.entries(slots).map(([slot, {about}]) => `  ${slot}: ${about}`)
  const lines = example.trim().split('\n')
  return [
    `${name}`,
    `  ${summary}`,
    `  Needs ${needs}.`,
    ...(rows.length > 0 ? ['', ...rows] : []),
    '',
    ...lines.map((line) => (line ? `      ${line}` : ''))
  ].join('\n')
}
