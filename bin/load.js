const {existsSync, readFileSync} = require('node:fs')
const module_ = require('node:module')
const {join} = require('node:path')
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

/** The bundler writes ASCII only, which reads as Latin-1 twice as fast as UTF-8. */
function compiled(filename, cache) {
  const source = readFileSync(filename, 'latin1')
  return new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename,
    ...(existsSync(cache) && {cachedData: readFileSync(cache)})
  })
}
