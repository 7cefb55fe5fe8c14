/** Stands in for `node:https` in the command, which opens no network: pptxgenjs would load it for every deck. */
export const https = undefined

// biome-ignore lint/style/noDefaultExport: the module is taken by its default export.
export default https
