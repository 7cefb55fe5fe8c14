import {extname} from 'node:path'
import {VFile} from 'vfile'
import {fail} from '../../messages.ts'
import {findTheme} from '../../themes/find-theme.ts'
import {themeNames} from '../../themes/theme-names.ts'
import {slotNames, type Theme} from '../../themes/types.ts'
import type {Session} from '../session.ts'
import {writeOutput} from '../write-output.ts'

/** Write a theme file to start from: all that is changed most, with what the theme that it extends says. */
export async function newTheme(session: Session, word: string): Promise<number> {
  const {flags, host, surroundings, files} = session
  const isPath = /^\.(?:yaml|yml|json)$/i.test(extname(word))
  const name = (isPath ? word.slice(0, -extname(word).length) : word).split(/[\\/]/).at(-1) ?? word
  if (themeNames(host).includes(name)) {
    const file = new VFile({path: 'themes'})
    files.push(file)
    fail(file, 'theme-taken', undefined, {name})
  }
  const path = flags.output ?? (isPath ? word : `${word}.yaml`)
  const text = themeFile(name, findTheme(host, plainTheme))
  if (path === '-') await surroundings.out(text)
  else {
    writeOutput(session, path, text, () => flags.force === true, 'theme-exists')
    if (!flags.quiet) surroundings.say(`${path}: build with \`briefdeck build article.md --theme ${path}\`\n`)
  }
  return 0
}

const plainTheme = 'diplomat'

function themeFile(name: string, base: Theme): string {
  return `# yaml-language-server: $schema=node_modules/briefdeck/themes/theme.schema.json
# Everything that is not said here is as in the theme that it extends.
name: ${JSON.stringify(name)}
description: Our house theme
extends: ${base.name}   # or night, for light text on a dark ground

# The twelve colours of an Office theme, six hex digits each. PowerPoint shows them under Design > Variants.
colors:
${slotNames.map((slot) => `  ${slot}: "${base.colors[slot]}"${about[slot] ? `   # ${about[slot]}` : ''}`).join('\n')}

# Families by the name that PowerPoint knows; what is set in them is measured exactly for Calibri, Cambria, Arial,
# Times New Roman, Courier New and Georgia, and with more room for others, unless \`files\` names theirs beside this file.
fonts:
  major: ${JSON.stringify(base.fonts.major)}   # headings
  minor: ${JSON.stringify(base.fonts.minor)}   # everything else
  # files: [fonts/BrandSans.ttf, fonts/BrandSans-Bold.ttf]

# A picture beside this file, at the top right of every slide.
# logo:
#   path: logo.png
#   alt: Our house

# Sizes in points: text starts at \`size\` and goes down to \`min\`, and what does not fit then goes to another slide.
# type:
#   title: {size: ${base.type.title.size}, min: ${base.type.title.min}}
#   body: {size: ${base.type.body.size}, min: ${base.type.body.min}}

# What stands around the content.
# chrome:
#   footer: Ministry of Transport
#   number: true

# No deck is built without a handling mark: \`marking: TLP:AMBER\` in its front matter.
# require-marking: true
`
}

const about: Partial<Record<(typeof slotNames)[number], string>> = {
  dk1: 'text, on a light ground',
  lt1: 'ground',
  dk2: 'muted text, and the ground of the cover',
  lt2: 'cards',
  accent1: 'context, the bottom line, most titles',
  accent3: 'allegations'
}
