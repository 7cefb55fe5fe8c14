const schemas = 'http://schemas.openxmlformats.org/'

/** The namespaces of Office's markup (ECMA-376, part 1, annex A), and those of packages (part 2). */
export const namespaces = {
  drawing: `${schemas}drawingml/2006/main`,
  presentation: `${schemas}presentationml/2006/main`,
  relationships: `${schemas}officeDocument/2006/relationships`,
  chart: `${schemas}drawingml/2006/chart`,
  spreadsheet: `${schemas}spreadsheetml/2006/main`,
  maths: `${schemas}officeDocument/2006/math`,
  alternatives: `${schemas}markup-compatibility/2006`,
  appProperties: `${schemas}officeDocument/2006/extended-properties`,
  appValues: `${schemas}officeDocument/2006/docPropsVTypes`,
  packageProperties: `${schemas}package/2006/metadata/core-properties`,
  packageLinks: `${schemas}package/2006/relationships`,
  contentTypes: `${schemas}package/2006/content-types`
} as const

/** What presentation parts declare at their root. */
export const rootNamespaces = {
  'xmlns:a': namespaces.drawing,
  'xmlns:r': namespaces.relationships,
  'xmlns:p': namespaces.presentation
} as const

/** The same as markup. */
export const rootMarkup = Object.entries(rootNamespaces)
  .map(([name, uri]) => `${name}="${uri}"`)
  .join(' ')
