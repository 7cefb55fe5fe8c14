/** What empty placeholders of layouts say to who makes a new slide; in the words of PowerPoint, where it has such a placeholder. */
export interface Prompts {
  readonly title: string
  readonly subtitle: string
  /** Of a text, its levels from the second on. */
  readonly text: string
  readonly levels: readonly [string, string, string, string]
  readonly table: string
  readonly picture: string
  readonly chart: string
  /** Set in capitals. */
  readonly label: string
  readonly message: string
  readonly quotation: string
  readonly source: string
  readonly footer: string
}

/** By primary language subtag. */
export const prompts = {
  en: {
    title: 'Click to add title',
    subtitle: 'Click to add subtitle',
    text: 'Click to add text',
    levels: ['Second level', 'Third level', 'Fourth level', 'Fifth level'],
    table: 'Click icon to add table',
    picture: 'Click icon to add picture',
    chart: 'Click icon to add chart',
    label: 'Label',
    message: 'Click to add message',
    quotation: 'Click to add quotation',
    source: 'Click to add source',
    footer: 'Footer'
  },
  de: {
    title: 'Titel durch Klicken hinzufügen',
    subtitle: 'Untertitel durch Klicken hinzufügen',
    text: 'Text durch Klicken hinzufügen',
    levels: ['Zweite Ebene', 'Dritte Ebene', 'Vierte Ebene', 'Fünfte Ebene'],
    table: 'Tabelle durch Klicken auf Symbol hinzufügen',
    picture: 'Bild durch Klicken auf Symbol hinzufügen',
    chart: 'Diagramm durch Klicken auf Symbol hinzufügen',
    label: 'Rubrik',
    message: 'Kernaussage durch Klicken hinzufügen',
    quotation: 'Zitat durch Klicken hinzufügen',
    source: 'Quelle durch Klicken hinzufügen',
    footer: 'Fußzeile'
  },
  fr: {
    title: 'Cliquez pour ajouter un titre',
    subtitle: 'Cliquez pour ajouter un sous-titre',
    text: 'Cliquez pour ajouter du texte',
    levels: ['Deuxième niveau', 'Troisième niveau', 'Quatrième niveau', 'Cinquième niveau'],
    table: 'Cliquez sur l’icône pour ajouter un tableau',
    picture: 'Cliquez sur l’icône pour ajouter une image',
    chart: 'Cliquez sur l’icône pour ajouter un graphique',
    label: 'Rubrique',
    message: 'Cliquez pour ajouter un message',
    quotation: 'Cliquez pour ajouter une citation',
    source: 'Cliquez pour ajouter la source',
    footer: 'Pied de page'
  },
  es: {
    title: 'Haga clic para agregar título',
    subtitle: 'Haga clic para agregar subtítulo',
    text: 'Haga clic para agregar texto',
    levels: ['Segundo nivel', 'Tercer nivel', 'Cuarto nivel', 'Quinto nivel'],
    table: 'Haga clic en el icono para agregar una tabla',
    picture: 'Haga clic en el icono para agregar una imagen',
    chart: 'Haga clic en el icono para agregar un gráfico',
    label: 'Epígrafe',
    message: 'Haga clic para agregar un mensaje',
    quotation: 'Haga clic para agregar una cita',
    source: 'Haga clic para agregar la fuente',
    footer: 'Pie de página'
  }
} as const satisfies Readonly<Record<string, Prompts>>
