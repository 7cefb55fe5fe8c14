/**
 * What headings are called in languages without roles of their own, by role; the first of each is also the label of the role.
 *
 * Words of a text tell nothing there: a heading alone decides.
 */
const table: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  it: {
    context: 'contesto, antefatti, introduzione, la situazione',
    timeline: 'cronologia',
    'key-figures': 'cifre chiave, in cifre, i numeri',
    'international-response': 'reazioni, reazioni internazionali, le reazioni',
    outlook: 'prospettive, prossimi passi, cosa succede ora',
    summary: 'sintesi, in sintesi, riassunto',
    findings: 'risultati, conclusioni principali',
    recommendations: 'raccomandazioni',
    risks: 'rischi'
  },
  pt: {
    context: 'contexto, antecedentes, introdução, enquadramento',
    timeline: 'cronologia',
    'key-figures': 'números, em números, indicadores',
    'international-response': 'reações, reações internacionais',
    outlook: 'perspetivas, perspectivas, próximos passos',
    summary: 'resumo, síntese, sumário executivo',
    findings: 'resultados, constatações',
    recommendations: 'recomendações',
    risks: 'riscos'
  },
  nl: {
    context: 'achtergrond, context, inleiding, aanleiding',
    timeline: 'tijdlijn, chronologie',
    'key-figures': 'kerncijfers, in cijfers, cijfers',
    'international-response': 'reacties, internationale reacties',
    outlook: 'vooruitblik, vervolg, volgende stappen, hoe nu verder',
    summary: 'samenvatting',
    findings: 'bevindingen, resultaten',
    recommendations: 'aanbevelingen',
    risks: 'risico’s'
  },
  pl: {
    context: 'kontekst, tło, wprowadzenie',
    timeline: 'kalendarium, chronologia',
    'key-figures': 'liczby, w liczbach',
    'international-response': 'reakcje, reakcje międzynarodowe',
    outlook: 'perspektywy, co dalej, następne kroki, dalsze kroki',
    summary: 'streszczenie, podsumowanie',
    findings: 'ustalenia, wyniki',
    recommendations: 'zalecenia, rekomendacje',
    risks: 'ryzyka, zagrożenia'
  },
  ru: {
    context: 'контекст, предыстория, введение, справка',
    timeline: 'хронология',
    'key-figures': 'цифры, в цифрах, ключевые показатели',
    'international-response': 'реакция, международная реакция',
    outlook: 'перспективы, что дальше, дальнейшие шаги, прогноз',
    summary: 'резюме, краткое содержание',
    findings: 'выводы, результаты',
    recommendations: 'рекомендации',
    risks: 'риски'
  },
  ar: {
    context: 'السياق, الخلفية, خلفية, مقدمة',
    timeline: 'التسلسل الزمني',
    'key-figures': 'أرقام, بالأرقام',
    'international-response': 'ردود الفعل, ردود الفعل الدولية',
    outlook: 'الآفاق, الخطوات التالية, الخطوات المقبلة',
    summary: 'ملخص, الملخص, ملخص تنفيذي',
    findings: 'النتائج',
    recommendations: 'التوصيات',
    risks: 'المخاطر'
  },
  he: {
    context: 'רקע, הקשר, מבוא',
    timeline: 'ציר זמן',
    'key-figures': 'במספרים, נתונים',
    'international-response': 'תגובות, תגובות בעולם',
    outlook: 'המשך, מה הלאה, הצעדים הבאים',
    summary: 'תקציר, תמצית',
    findings: 'ממצאים',
    recommendations: 'המלצות',
    risks: 'סיכונים'
  },
  ja: {
    context: '背景, 経緯, はじめに',
    timeline: '年表, 時系列',
    'key-figures': '主な数字, 数字で見る',
    'international-response': '反応, 各国の反応',
    outlook: '今後の見通し, 見通し, 今後の予定',
    summary: '要約, 概要',
    findings: '結果, 調査結果',
    recommendations: '提言',
    risks: 'リスク'
  },
  zh: {
    context: '背景, 引言, 概况',
    timeline: '时间线, 大事记',
    'key-figures': '数据, 关键数字',
    'international-response': '各方反应, 国际反应, 反应',
    outlook: '展望, 下一步, 后续安排',
    summary: '摘要, 概要',
    findings: '发现, 结果',
    recommendations: '建议',
    risks: '风险'
  },
  ko: {
    context: '배경, 경위, 서론',
    timeline: '연표, 일지',
    'key-figures': '주요 수치, 숫자로 보는',
    'international-response': '반응, 각국 반응',
    outlook: '전망, 향후 일정, 향후 계획',
    summary: '요약, 개요',
    findings: '결과, 조사 결과',
    recommendations: '권고, 제언',
    risks: '위험, 위험 요인'
  }
}

/** The headings of a role in a language without roles of its own; none where nothing is known of it. */
export function otherHeadings(lang: string, role: string): readonly string[] {
  const roles = Object.hasOwn(table, lang) ? table[lang] : undefined
  const line = roles && Object.hasOwn(roles, role) ? roles[role] : undefined
  return line === undefined ? [] : line.split(', ')
}
