import type {Phrases} from './phrases.ts'
import {wordSet} from './word-set.ts'

/** What texts in Spanish say by habit. */
export const esPhrases: Phrases = {
  statuses: ['a fecha de', 'situación a', 'actualizado', 'publicado'],
  caveats: [
    'no se ha demostrado que',
    'no está demostrado que',
    'con cautela',
    'con prudencia',
    'cifra es provisional',
    'cifras son provisionales',
    'podido verificar',
    'no significa que',
    'margen de error'
  ],
  boilerplate: [
    'todos los derechos reservados',
    'lea también',
    'haga clic aquí',
    'suscríbase',
    'con información de efe'
  ],
  notices: new Set([
    'declaraciones prospectivas',
    'declaraciones a futuro',
    'aviso legal',
    'descargo de responsabilidad',
    'nota a los editores',
    'nota para editores',
    'notas a los editores',
    'contacto de prensa',
    'oficina de prensa'
  ]),
  contacts: new Set([
    'contacto',
    'contactos',
    'para más información',
    'más información',
    'información adicional',
    'enlaces',
    'enlaces de interés'
  ]),
  about: ['acerca de', 'sobre'],
  presenting:
    /\b(?:hizo|emitió|publicó|difundió) (?:hoy )?(?:la siguiente declaración|el siguiente comunicado|el siguiente mensaje)\b[^.:]{0,40}[.:]?$|^(?:este es|a continuación,?) el texto (?:del discurso|de la declaración)\b/i,
  teasers: [
    'para publicación inmediata',
    'para difusión inmediata',
    'contacto de prensa',
    'te puede interesar',
    'le puede interesar',
    'también te puede interesar',
    'también le puede interesar',
    'te podría interesar',
    'lea también',
    'lee también',
    'leer también',
    'lea además',
    'leer más',
    'lea más',
    'lee más',
    'ver también',
    'vea también',
    'vea además',
    'más información',
    'más sobre este tema',
    'noticias relacionadas',
    'artículos relacionados',
    'contenido relacionado',
    'relacionado',
    'relacionadas',
    'lo más leído'
  ],
  referrals: [
    'para más información',
    'para obtener más información',
    'más información en',
    'puede consultar más información',
    'síganos en',
    'siga leyendo',
    'con información de'
  ],
  whereabouts:
    /\b(?:está|están|puede|pueden|se puede|se pueden) (?:también )?(?:disponibles?|consultarse|consultar|descargarse|descargar|encontrar|encontrarse)\b(?: [\p{L}-]+){0,5} (?:aquí|en (?:el|la|nuestro|nuestra|su) (?:sitio|página|web|portal)(?: [\p{L}’'-]+){0,3}|en:? (?:https?:|www\.)\S+)\W*$/iu,
  pointing: wordSet('ver vea lea leer mire escuche consulte'),
  inviting: wordSet('sigue siga síguenos síganos'),
  viewed: wordSet('fotos imágenes vídeo vídeos video videos galería infografía'),
  beforeLink: wordSet('también más aquí vídeo'),
  silences: [
    'declinó hacer comentarios',
    'declinó comentar',
    'se negó a comentar',
    'no quiso hacer comentarios',
    'no respondió a las preguntas',
    'no respondió a una solicitud',
    'no respondió de inmediato',
    'no estaba disponible para'
  ],
  occasions: [
    'ofreció una rueda de prensa',
    'dio una rueda de prensa',
    'celebró una rueda de prensa',
    'ofreció una conferencia de prensa',
    'emitió un comunicado',
    'publicó un comunicado',
    'difundió un comunicado',
    'hizo una declaración',
    'concedió una entrevista',
    'pronunció un discurso',
    'habló con la prensa',
    'habló ante la prensa',
    'respondió a preguntas',
    'se reunió con',
    'se reunieron',
    'mantuvo una reunión',
    'mantuvieron una reunión',
    'se entrevistó con'
  ],
  statements: /(?<!\p{L})(?:comunicado|declaración|conclusiones)(?!\p{L})/iu,
  acts: /(?<!\p{L})(?:decid|acord|adopt|aprob|firm|impus|condena|instan?|instaron|rechaz|exig|pid|llam(?:a|an|aron|amos) a|se compromet)\p{L}*/iu,
  formalities: /(?<!\p{L})(?:felicit|agradec|gratitud|condolencias|hospitalidad|próxima reunión)/iu,
  stances: /^[^,;:]{2,80} (?:está|están) comprometid[oa]s? con\b/iu,
  courtesies: [
    'gracias por',
    'gracias a todos',
    'gracias a todas',
    'muchas gracias',
    'buenos días',
    'buenas tardes',
    'buenas noches',
    'señoras y señores'
  ],
  valedictions: new Set([
    'atentamente',
    'un cordial saludo',
    'saludos cordiales',
    'cordialmente',
    'un saludo',
    'le saluda atentamente'
  ]),
  answers: wordSet('sí no'),
  subjectLabels: wordSet('asunto tema ref'),
  pictureCredits: new Set([
    'foto',
    'fotos',
    'imagen',
    'fotografía',
    'gráfico',
    'vídeo',
    'video',
    'crédito',
    'archivo'
  ]),
  serial: wordSet('primero segundo tercero cuarto quinto finalmente'),
  addressing: ['ustedes', 'vosotros', 'permítanme', 'déjenme', 'imaginen', 'créanme'],
  announcing: ['permítanme', 'permítame', 'déjenme']
}
