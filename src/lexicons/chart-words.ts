import type {ChartWords} from './types.ts'

/** What is said of charts, by language. */
export const chartWords: {readonly [lang in 'en' | 'de' | 'fr' | 'es']: ChartWords} = {
  en: {
    kinds: {
      bar: 'Bar chart',
      column: 'Column chart',
      line: 'Line chart',
      pie: 'Pie chart',
      doughnut: 'Doughnut chart',
      area: 'Area chart',
      scatter: 'Scatter chart',
      stacked: 'Stacked column chart'
    },
    range: (from, to) => `${from} to ${to}`,
    lowest: 'lowest',
    highest: 'highest'
  },
  de: {
    kinds: {
      bar: 'Balkendiagramm',
      column: 'Säulendiagramm',
      line: 'Liniendiagramm',
      pie: 'Kreisdiagramm',
      doughnut: 'Ringdiagramm',
      area: 'Flächendiagramm',
      scatter: 'Punktdiagramm',
      stacked: 'Gestapeltes Säulendiagramm'
    },
    range: (from, to) => `${from} bis ${to}`,
    lowest: 'niedrigster Wert',
    highest: 'höchster Wert'
  },
  fr: {
    kinds: {
      bar: 'Diagramme à barres',
      column: 'Histogramme',
      line: 'Courbe',
      pie: 'Diagramme circulaire',
      doughnut: 'Diagramme en anneau',
      area: 'Diagramme en aires',
      scatter: 'Nuage de points',
      stacked: 'Histogramme empilé'
    },
    range: (from, to) => `${from} à ${to}`,
    lowest: 'valeur la plus basse',
    highest: 'valeur la plus haute'
  },
  es: {
    kinds: {
      bar: 'Gráfico de barras',
      column: 'Gráfico de columnas',
      line: 'Gráfico de líneas',
      pie: 'Gráfico circular',
      doughnut: 'Gráfico de anillos',
      area: 'Gráfico de áreas',
      scatter: 'Gráfico de dispersión',
      stacked: 'Gráfico de columnas apiladas'
    },
    range: (from, to) => `${from} a ${to}`,
    lowest: 'valor más bajo',
    highest: 'valor más alto'
  }
}
