/** A link from one part to another. */
export interface Relationship {
  /** Unique in its part: "rId1". */
  readonly id: string
  /** Last word of the relationship's type: "slideLayout"; all of it where it is none of Office's own. */
  readonly type: string
  /** Name of the part it leads to, or an address. */
  readonly target: string
  /** Whether it leads out of the package. */
  readonly external?: boolean
}

/** A file of a package. */
export interface Part {
  /** From the root of the package, without a slash: "ppt/slides/slide1.xml". */
  readonly name: string
  /** Its content type; absent where the extension tells. */
  readonly type?: string
  readonly content: string | Uint8Array
  readonly relationships: readonly Relationship[]
}

const office = 'application/vnd.openxmlformats-officedocument.'

/** Content types of the parts we write. */
export const partTypes = {
  presentation: `${office}presentationml.presentation.main+xml`,
  template: `${office}presentationml.template.main+xml`,
  slide: `${office}presentationml.slide+xml`,
  slideLayout: `${office}presentationml.slideLayout+xml`,
  slideMaster: `${office}presentationml.slideMaster+xml`,
  notesMaster: `${office}presentationml.notesMaster+xml`,
  notesSlide: `${office}presentationml.notesSlide+xml`,
  presProps: `${office}presentationml.presProps+xml`,
  viewProps: `${office}presentationml.viewProps+xml`,
  tableStyles: `${office}presentationml.tableStyles+xml`,
  chart: `${office}drawingml.chart+xml`,
  theme: `${office}theme+xml`,
  app: `${office}extended-properties+xml`,
  core: 'application/vnd.openxmlformats-package.core-properties+xml'
} as const

/** Content types of those parts that no package of ours names one by one. */
export const extensionTypes: Readonly<Record<string, string>> = {
  bin: 'application/vnd.openxmlformats-officedocument.oleObject',
  emf: 'image/x-emf',
  fntdata: 'application/x-fontdata',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  svg: 'image/svg+xml',
  tiff: 'image/tiff',
  vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  wdp: 'image/vnd.ms-photo',
  wmf: 'image/x-wmf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml'
}
