import type {Words} from './types.ts'

/** The words on slides of every deck. */
type Labels = Pick<
  Words,
  | 'briefing'
  | 'bottomLine'
  | 'notStated'
  | 'sources'
  | 'whereFrom'
  | 'slide'
  | 'titleColumn'
  | 'paragraphs'
  | 'lines'
  | 'introduction'
  | 'contents'
  | 'part'
  | 'places'
  | 'drawnFrom'
>

/** One line a language, in this order: a part "2 of 3" and a source are written with {} for what stands in them. */
const table: Readonly<Record<string, string>> = {
  it: 'Briefing|In sintesi|Non indicato nella fonte|Fonti|Da dove viene ogni diapositiva|Pag.|Titolo|Paragrafi|Righe|Introduzione|Indice|{} di {}|paragrafo|paragrafi|riga|righe|Fonte: {}',
  pt: 'Briefing|O essencial|Não indicado na fonte|Fontes|De onde vem cada diapositivo|Pág.|Título|Parágrafos|Linhas|Introdução|Índice|{} de {}|parágrafo|parágrafos|linha|linhas|Fonte: {}',
  nl: 'Briefing|Kernpunten|Niet vermeld in de bron|Bronnen|Waar elke dia vandaan komt|Dia|Titel|Alinea’s|Regels|Inleiding|Inhoud|{} van {}|alinea|alinea’s|regel|regels|Bron: {}',
  pl: 'Briefing|Najważniejsze|Brak w źródle|Źródła|Skąd pochodzą slajdy|Slajd|Tytuł|Akapity|Wiersze|Wprowadzenie|Spis treści|{} z {}|akapit|akapity|wiersz|wiersze|Źródło: {}',
  ru: 'Справка|Главное|В источнике не указано|Источники|Откуда взяты слайды|Слайд|Заголовок|Абзацы|Строки|Введение|Содержание|{} из {}|абзац|абзацы|строка|строки|Источник: {}',
  ar: 'إحاطة|الخلاصة|غير مذكور في المصدر|المصادر|مصادر الشرائح|الشريحة|العنوان|الفقرات|الأسطر|مقدمة|المحتويات|{} من {}|الفقرة|الفقرات|السطر|الأسطر|المصدر: {}',
  he: 'תדרוך|עיקרי הדברים|לא צוין במקור|מקורות|מקורות השקופיות|שקופית|כותרת|פסקאות|שורות|מבוא|תוכן העניינים|{} מתוך {}|פסקה|פסקאות|שורה|שורות|מקור: {}',
  ja: 'ブリーフィング|要点|出典に記載なし|出典|各スライドの出典|スライド|タイトル|段落|行|はじめに|目次|{}/{}|段落|段落|行|行|出典：{}',
  zh: '简报|要点|来源未说明|来源|各页内容的来源|页|标题|段落|行|引言|目录|{}/{}|段落|段落|行|行|来源：{}',
  ko: '브리핑|핵심 요약|출처에 없음|출처|슬라이드별 출처|슬라이드|제목|문단|줄|서론|목차|{}/{}|문단|문단|줄|줄|출처: {}'
}

// What zh is written in where nothing says otherwise; these write it in other characters.
const traditional = /^zh[-_](?:.*[-_])?(?:hant|tw|hk|mo)\b/i

/**
 * The words on slides that are known of a language without a lexicon of its own; empty of any other.
 *
 * @param lang
 *   BCP 47 tag.
 */
export function labelWordsOf(lang: string): Partial<Labels> {
  const primary = lang.toLowerCase().split(/[-_]/)[0] ?? ''
  const line = Object.hasOwn(table, primary) && !traditional.test(lang) ? table[primary] : undefined
  if (line === undefined) return {}
  const [briefing = '', bottomLine = '', notStated = '', sources = '', whereFrom = '', slide = '', ...more] =
    line.split('|')
  const [titleColumn = '', paragraphs = '', lines = '', introduction = '', contents = '', ...forms] = more
  const [part = '', one = '', several = '', row = '', rows = '', source = ''] = forms
  const units = {paragraph: one, paragraphs: several, line: row, lines: rows}
  return {
    briefing,
    bottomLine,
    notStated,
    sources,
    whereFrom,
    slide,
    titleColumn,
    paragraphs,
    lines,
    introduction,
    contents,
    part: (index, of) => part.replace('{}', String(index)).replace('{}', String(of)),
    places: (list, unit) => `${units[unit]} ${list}`,
    drawnFrom: (places) => source.replace('{}', places)
  }
}
