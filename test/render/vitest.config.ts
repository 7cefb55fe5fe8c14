import {defineConfig} from 'vitest/config'

// biome-ignore lint/style/noDefaultExport: vitest reads the default export of its configuration.
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/render/**/*.test.ts'],
    // One file after the other: each already keeps two processors busy.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 15 * 60_000,
    reporters: ['default', 'json'],
    outputFile: {json: 'out/render/report.json'}
  }
})
