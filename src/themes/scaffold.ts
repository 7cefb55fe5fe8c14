import type {Theme} from './types.ts'

/**
 * What a theme is before its file says anything: a plain light theme, complete.
 *
 * Sizes: read from across the room, a title stays above 24 pt, body text above 16 pt, captions above 11 pt.
 */
export const scaffold: Theme = {
  name: 'scaffold',
  description: '',
  scheme: 'light',
  colors: {
    dk1: '1A1A1A',
    lt1: 'FFFFFF',
    dk2: '3C4654',
    lt2: 'F2F4F7',
    accent1: '1F4E8C',
    accent2: '0B6B5B',
    accent3: 'A32A2A',
    accent4: '6A3D8F',
    accent5: '7A4F00',
    accent6: '3F5B73',
    hlink: '1F4E8C',
    folHlink: '6A3D8F'
  },
  tones: {
    page: {ink: 'bg1'},
    ink: {ink: 'tx1'},
    muted: {ink: 'tx2'},
    wash: {ink: 'bg2'},
    rule: {ink: 'tx2', transparency: 70},
    cover: {ink: 'tx2'},
    'cover-ink': {ink: 'bg1'},
    'cover-muted': {ink: 'bg2'},
    'cover-accent': {ink: 'bg2'},
    'on-accent': {ink: 'bg1'},
    'bottom-line': {ink: 'accent1'},
    context: {ink: 'accent1'},
    delegation: {ink: 'accent2'},
    allegations: {ink: 'accent3'},
    denials: {ink: 'accent6'},
    'international-response': {ink: 'accent4'},
    outlook: {ink: 'accent5'},
    timeline: {ink: 'accent6'},
    'key-figures': {ink: 'accent1'},
    quotation: {ink: 'accent4'},
    points: {ink: 'accent1'},
    section: {ink: 'bg2'},
    sources: {ink: 'accent6'}
  },
  fonts: {major: 'Georgia', minor: 'Calibri', mono: 'Courier New'},
  // A slide is read from across the room: text to read is never under 16 points, captions never under 11.
  type: {
    'cover-title': {size: 44, min: 28, font: 'major', bold: true, lineSpacing: 100},
    'cover-subtitle': {size: 22, min: 16, font: 'minor', bold: false, lineSpacing: 100},
    title: {size: 28, min: 24, font: 'major', bold: true, lineSpacing: 100},
    message: {size: 20, min: 16, font: 'minor', bold: false, lineSpacing: 100},
    label: {size: 12, min: 11, font: 'minor', bold: true, lineSpacing: 100},
    statement: {size: 26, min: 16, font: 'minor', bold: false, lineSpacing: 100},
    lead: {size: 20, min: 14, font: 'minor', bold: true, lineSpacing: 100},
    body: {size: 22, min: 16, font: 'minor', bold: false, lineSpacing: 100},
    small: {size: 16, min: 12, font: 'minor', bold: false, lineSpacing: 100},
    caption: {size: 14, min: 12, font: 'minor', bold: false, lineSpacing: 100},
    numeral: {size: 60, min: 28, font: 'major', bold: true, lineSpacing: 90},
    quote: {size: 32, min: 20, font: 'major', bold: false, lineSpacing: 105},
    chrome: {size: 11, min: 11, font: 'minor', bold: false, lineSpacing: 100}
  },
  // 0.6 inch on a slide of 13.333 × 7.5 inches.
  page: {margin: 43.2, gutter: 18, radius: 6},
  chrome: {rule: true, sources: true, number: true}
}
