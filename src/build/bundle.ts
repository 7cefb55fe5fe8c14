import {join} from 'node:path'
import {type Plugin, rolldown} from 'rolldown'

/** What the command does without or has done otherwise, by the name of what is replaced. */
const standIns = ['fflate', 'jszip', 'tiny-inflate', 'franc-min', 'node:https']

const keepNames = {keepNames: {function: true, class: true}}

/** Bundle the command into `dist/bin`: what it loads for a build in few files, the rest apart. */
export async function bundle(root: string): Promise<void> {
  const bundled = await rolldown({
    cwd: root,
    input: {main: 'src/cli/main.ts'},
    platform: 'node',
    // Of yargs, for configurations that extend a package; ours do not.
    checks: {emptyImportMeta: false},
    plugins: [replace(join(root, 'src/build/stand-ins'))]
  })
  const {output} = await bundled.write({
    dir: join(root, 'dist/bin'),
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    // The loader reads these as Latin-1. Templates tagged `String.raw` cannot be escaped: no other letters in those.
    charset: 'ascii',
    // Half the text to read, and less code for V8 to keep; names of functions stay, for reports of what went wrong.
    minify: {compress: keepNames, mangle: keepNames, codegen: {removeWhitespace: true}},
    // Code that was kept cannot import.
    dynamicImportInCjs: false,
    // Licences stay.
    comments: {legal: true, annotation: false, jsdoc: false}
  })
  for (const file of output) {
    const strange = file.type === 'chunk' ? /.{0,40}[^\p{ASCII}].{0,40}/u.exec(file.code)?.[0] : undefined
    if (strange !== undefined) throw new Error(`Only ASCII may stand in ${file.fileName}: ${strange}`)
  }
}

function replace(folder: string): Plugin {
  return {
    name: 'stand-ins',
    resolveId(id, importer) {
      // Who reads Word's files unpacks them in earnest.
      const isOwn = importer?.startsWith(folder) || /[/\\]mammoth[/\\]/.test(importer ?? '')
      return standIns.includes(id) && !isOwn ? join(folder, `${id.replace(':', '-')}.ts`) : null
    }
  }
}

if (import.meta.filename === process.argv[1]) await bundle(process.argv[2] ?? process.cwd())
