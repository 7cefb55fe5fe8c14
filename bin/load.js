const {closeSync, existsSync, fstatSync, openSync, readSync} = require('node:fs')
const module_ = require('node:module')
const {join} = require('node:path')
const {setFlagsFromString} = require('node:v8')
const {Script} = require('node:vm')

/**
 * Load a program of a folder, with the code that V8 made of it when briefdeck was built.
 *
 * Such code is good for one version of V8 only, so each has a folder of its own; where there is none, and where V8 does
 * not want it, the program is compiled as any other.
 */
exports.load = (programs, name) => {
  const cache = join(programs, cacheName)
  if (existsSync(cache)) return loader(programs, cache).load(name)
  // Node 22.8 and later keep compiled code between runs themselves.
  module_.enableCompileCache?.()
  return require(join(programs, name))
}

/**
 * Flags of V8 for a run of half a second, by its major version: 11 is in Node 20, 12 in 22, 13 in 24, 14 in 26.
 *
 * It optimises a function after four times as much work as by default or more: compiling took more than it gave, and at a
 * thousand slides, too, a third of the processor's time. And it keeps the room for new objects at 1 MB, of which a short
 * deck fills fifty: cleaning it more often costs less than fresh memory, of which a run touches 10 MB less. A regular expression
 * is compiled a second time, to code of the machine, when it has run 200 times rather than once: most never do.
 *
 * V8 says on standard error which flags it does not know, so a version that was not tried gets none.
 */
const always = ['--semi-space-growth-factor=1', '--regexp-tier-up-ticks=200']
const patient = ['--invocation-count-for-turbofan=12000', '--invocation-count-for-maglev=1600', ...always]
const thrifty = {11: ['--interrupt-budget=500000', ...always], 12: patient, 13: patient, 14: patient}
const flags = thrifty[Number.parseInt(process.versions.v8, 10)]

// Of an article with about fifty sections.
const long = 16_384

/** Let the room for new objects grow, as V8 does by itself, for an article of so many characters, if it is a long one. */
exports.makeRoom = (length) => {
  if (flags && length > long) setFlagsFromString('--semi-space-growth-factor=2')
}

/** Name of the folder with the code for this Node. */
const cacheName = `code-${process.versions.v8}-${process.platform}-${process.arch}`
exports.cacheName = cacheName

/**
 * Load programs from a folder as `require` does, with compiled code from another.
 *
 * @returns
 *   `load`, and the scripts loaded so far by name.
 */
function loader(programs, cache) {
  // V8 keeps code for the flags it runs with, so they are set before any is made or taken; Node's own modules come before,
  // whose code was kept without flags.
  for (const name of ['node:os', 'node:zlib']) require(name)
  for (const flag of flags ?? []) setFlagsFromString(flag)
  const scripts = new Map()
  const modules = new Map()
  const load = (name) => {
    const known = modules.get(name)
    if (known) return known.exports
    const filename = join(programs, name)
    const script = compiled(filename, join(cache, `${name}.bin`))
    const module = {exports: {}}
    modules.set(name, module)
    scripts.set(name, script)
    const own = module_.createRequire(filename)
    const requireFrom = (id) => (id.startsWith('./') ? load(id.slice(2)) : own(id))
    script.runInThisContext()(module.exports, requireFrom, module, filename, programs)
    return module.exports
  }
  return {load, scripts}
}
exports.loader = loader

/**
 * Compile a program from the bytes of its file.
 *
 * Both files go through one piece of memory, and the function is put around the bytes rather than around the text: of each
 * copy a run would touch fresh memory, 2 MB in all, for which the system has to find pages.
 */
function compiled(filename, cache) {
  // The bundler writes ASCII only, which reads as Latin-1 twice as fast as UTF-8.
  const start = room.latin1Write('(function (exports, require, module, __filename, __dirname) {')
  const size = read(filename, start)
  const end = start + size + room.latin1Write('\n})', start + size)
  const source = room.latin1Slice(0, end)
  if (!existsSync(cache)) return new Script(source, {filename})
  // Reading may put a larger room in the place of this one.
  const length = read(cache, 0)
  return new Script(source, {filename, cachedData: room.subarray(0, length)})
}

let room = Buffer.allocUnsafeSlow(1 << 21)

function read(filename, at) {
  const file = openSync(filename)
  const {size} = fstatSync(file)
  const spare = 64
  if (at + size + spare > room.length) {
    const larger = Buffer.allocUnsafeSlow(at + size + spare)
    room.copy(larger, 0, 0, at)
    room = larger
  }
  readSync(file, room, at, size, 0)
  closeSync(file)
  return size
}
