import {
  type StyleName,
  styleNames,
  type TextStyle,
  type Theme,
  type ToneName,
  toneNames
} from '../../src/themes/types.ts'

/** A theme to draw with: plain, light or dark. */
export function theme(scheme: Theme['scheme'] = 'light'): Theme {
  return {
    name: scheme === 'light' ? 'Paper' : 'Slate',
    description: 'For tests',
    scheme,
    colors: {
      dk1: '16202C',
      lt1: 'FFFFFF',
      dk2: '1F3A5F',
      lt2: 'EEF2F6',
      accent1: '2F6DB5',
      accent2: 'B5532F',
      accent3: '3F8F5B',
      accent4: '8A6BBE',
      accent5: 'C9A227',
      accent6: '5B7083',
      hlink: '2F6DB5',
      folHlink: '8A6BBE'
    },
    tones: Object.fromEntries(toneNames.map((name) => [name, {ink: 'tx1'}])) as Record<
      ToneName,
      {ink: 'tx1'}
    >,
    fonts: {major: 'Georgia', minor: 'Calibri', mono: 'Courier New'},
    type: Object.fromEntries(styleNames.map((name) => [name, styleOf(name)])) as Record<StyleName, TextStyle>,
    page: {margin: 48, gutter: 16, radius: 6},
    chrome: {rule: true, sources: true, number: true}
  }
}

const sizes: Partial<Record<StyleName, number>> = {
  'cover-title': 40,
  'cover-subtitle': 20,
  title: 28,
  body: 18,
  label: 12,
  numeral: 32,
  caption: 12,
  chrome: 10
}

function styleOf(name: StyleName): TextStyle {
  const size = sizes[name] ?? 16
  const heading = name.includes('title') && name !== 'cover-subtitle'
  return {
    size,
    min: Math.min(size, 12),
    font: heading ? 'major' : 'minor',
    bold: name === 'title' || name === 'label',
    lineSpacing: heading ? 95 : 105
  }
}
