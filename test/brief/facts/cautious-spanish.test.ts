import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {briefOf} from '../brief-of.ts'
import {factsIn, factsOf, voiceLines} from './facts-of.ts'

const voices = (text: string) => voiceLines(factsOf(text, 'es'))

describe('a voice in Spanish', () => {
  it.each(['Ana Ruiz, alcaldesa de Burgos, abrió el puente.', 'Ana Ruiz dijo que el puente era caro.'])(
    'is known by a surname after: %s',
    (before) => {
      const [, facts] = factsIn(`${before} Ruiz considera que el puente es seguro.`, 'es')
      expect(facts?.voices.map(({actor}) => actor)).toEqual(['Ruiz'])
    }
  )

  it.each([
    [
      'El Kremlin condenó las amenazas contra la empresa.',
      'El Kremlin [RU] condenó/opposes: Condenó las amenazas contra la empresa'
    ],
    [
      'El Gobierno ecuatoriano ha negado que falte un muro.',
      'El Gobierno ecuatoriano [EC] ha negado/denies: Ha negado que falte un muro'
    ],
    [
      'El ministro peruano de Transportes, Luis Arana, rechazó las acusaciones.',
      'El ministro peruano de Transportes, Luis Arana [PE] rechazó/denies: Rechazó las acusaciones'
    ],
    [
      '«El puente está listo», afirmó la alcaldesa Ana Prado.',
      'La alcaldesa Ana Prado [] afirmó/says: «El puente está listo»'
    ],
    [
      '«Pedimos diálogo a las dos partes», dijo este martes el embajador brasileño.',
      'El embajador brasileño [BR] dijo/says: «Pedimos diálogo a las dos partes»'
    ],
    [
      'Según la policía, no hubo heridos durante la prueba.',
      'La policía [] /says: No hubo heridos durante la prueba'
    ],
    ['El paso seguirá abierto, según el ministerio.', 'El ministerio [] /says: El paso seguirá abierto'],
    [
      'El viernes, el ayuntamiento confirmó que el paso sigue abierto.',
      'El ayuntamiento [] confirmó/says: Confirmó que el paso sigue abierto'
    ],
    [
      'El sindicato ferroviario advirtió de una huelga.',
      'El sindicato ferroviario [] advirtió/warns: Advirtió de una huelga'
    ],
    ['Su portavoz, Elena Ruiz, negó los hechos.', 'Portavoz, Elena Ruiz [] negó/denies: Negó los hechos'],
    [
      '«Llega con diez años de retraso», criticó la concejala Marta Gil.',
      'La concejala Marta Gil [] criticó/opposes: «Llega con diez años de retraso»'
    ]
  ])('is read from %s', (text, expected) => {
    expect(voices(text)).toEqual([expected])
  })

  it.each([
    ['El alcalde se opuso al proyecto.', 'El alcalde', 'opposes'],
    ['Los vecinos se quejan del ruido.', 'Los vecinos', 'opposes'],
    ['La fiscalía le acusa de fraude.', 'La fiscalía', 'opposes'],
    ['El alcalde calificó la acusación de absurda.', 'El alcalde', 'says'],
    ['El alcalde se reunió con los vecinos.', undefined, undefined]
  ])('has its pronoun before the verb: %s', (text, actor, act) => {
    const [voice] = factsOf(text, 'es').voices
    expect([voice?.actor, voice?.act]).toEqual([actor, act])
  })

  it.each([
    'El ministro fue acusado de fraude.',
    'El ministro habría dicho que el puente es seguro.',
    'El ministro no confirmó la noticia.',
    'Al ministro lo acusó la prensa.',
    'Dijo que el puente es seguro.',
    'Cuando llegó la lluvia, anunció el ministro la medida.',
    'Según un informe, falta un muro de contención.',
    'El ministro que negó los hechos dimitió.'
  ])('is not guessed where who speaks is in doubt: %s', (text) => {
    expect(voices(text)).toEqual([])
  })
})

describe('a Spanish sentence', () => {
  it.each([
    ['El 3 de abril de 2023 los dos países firmaron un convenio.', '3 de abril de 2023 2023-4-3'],
    ['En 2019, la fábrica cerró.', '2019 2019-0-0'],
    ['La fábrica cerró el 3 de abril de 2023.', '3 de abril de 2023 2023-4-3'],
    ['El alcalde recordó la reunión del 3 de abril de 2023.', undefined],
    ['El convenio, que venció el 3 de abril de 2023, seguirá.', undefined],
    ['Estuvo cerrado de 1985 a 1987.', 'de 1985 a 1987 1985-0-0'],
    ['Desde 2018 el puente es seguro.', 'desde 2018 2018-0-0'],
    ['La reparación debe terminar en 2027.', '2027 2027-0-0']
  ])('gives its date only where it has one clause: %s', (text, expected) => {
    const [date] = factsOf(text, 'es').dates
    expect(date && `${date.when} ${date.key.join('-')}`).toBe(expected)
  })

  it.each([
    ['La obra costó 85 millones de dólares.', ['85 millones de dólares']],
    ['Un banco aportó el 30 por ciento.', ['30 por ciento']],
    ['Por el puente cruzan 4.000 personas.', ['4.000']],
    ['El tren sale a las 12 horas.', []]
  ])('gives its figures: %s', (text, expected) => {
    expect(factsOf(text, 'es').figures.map((figure) => figure.surface)).toEqual(expected)
  })

  it.each([
    'La alcaldesa Pilar Soto lo niega.',
    'La alcaldesa, Pilar Soto, lo niega y pide calma.',
    'El ministerio rechaza eso.'
  ])('that denies what was said before: %s', (denial) => {
    const facts = factsIn(`Ecuador acusó a Perú. ${denial}`, 'es')
    expect(facts.map(({claim, answers}) => [claim, answers])).toEqual([
      ['claim', undefined],
      ['denial', ['p1s1']]
    ])
  })

  it.each([
    ['La oposición acusa al alcalde de fraude.', 'El alcalde dijo que no había ocultado nada.'],
    ['El sindicato acusa a la fábrica de fraude.', 'La fábrica asegura que cumplió todas las normas.'],
    ['Los vecinos afirman que la fábrica contamina.', 'El operador aseguró que no es verdad.']
  ])('that says no to what is said right before it answers that: %s', (claim, denial) => {
    expect(factsIn(`${claim} ${denial}`, 'es')[1]?.answers).toEqual(['p1s1'])
  })

  it('that denies answers the claim before it', () => {
    const facts = factsIn('Ecuador acusó a Perú. El ministro rechazó las acusaciones.', 'es')
    expect(facts.map(({claim, answers}) => [claim, answers])).toEqual([
      ['claim', undefined],
      ['denial', ['p1s1']]
    ])
  })

  it('that opens with a pronoun hangs on the one before, “esta semana” does not', () => {
    expect(['Ella se negó.', 'Esta semana llueve.'].map((text) => factsOf(text, 'es').dangling)).toEqual([
      true,
      false
    ])
  })

  it.each([
    ['También señaló que el puerto abre.', true],
    ['De esta cantidad, el puerto recibe la mitad.', true],
    ['A ello se suma el puerto.', true],
    ['En su informe, el banco avisa.', false],
    ['Aseguró el ministro que llueve.', false]
  ])('that points back behind its first word, or has no subject, hangs on it too: %s', (text, hangs) => {
    expect(factsOf(text, 'es').dangling).toBe(hangs)
  })
})

describe('a Spanish article', () => {
  it('gets roles by its words and by who speaks', () => {
    const {brief} = briefOf(readFileSync(new URL('../../fixtures/spanish-news.md', import.meta.url), 'utf8'))
    const roles = Object.fromEntries(brief.readings.map(({sentence, role}) => [sentence.id, role]))
    expect(roles).toMatchObject({
      p1s1: 'context',
      p2s1: 'allegations',
      p2s2: 'allegations',
      p3s1: 'international-response',
      p3s3: 'international-response',
      p4s2: 'outlook'
    })
  })
})

it.each([
  ['Acusó además a la empresa de contratar a rompehuelgas.', true],
  ['Según dijo, las amenazas llegaron el martes.', true],
  ['Denunció el ministro que faltan fondos.', false],
  ['Todo lo contrario: el puente abre en mayo.', true]
])('whether a Spanish sentence hangs on the one before: %s', (text, hangs) => {
  expect(factsOf(text, 'es').dangling).toBe(hangs)
})

it('a denial of what stands before its semicolon answers no other claim', () => {
  const facts = factsIn(
    'El sindicato acusó a la empresa de fraude. Según los vecinos, la empresa lo prometió; la gerencia lo niega.',
    'es'
  )
  expect(facts.at(-1)?.answers).toBeUndefined()
})

it.each([
  ['El pueblo tiene 11.240 puntos de luz.', []],
  ['El paro cayó 2,1 puntos.', ['2,1 puntos']]
])('a share of points in Spanish counts nothing else: %s', (text, shares) => {
  expect(
    factsOf(text, 'es').figures.flatMap(({surface}) => (/puntos/.test(surface) ? [surface] : []))
  ).toEqual(shares)
})

it('a span of days in Spanish is one date', () => {
  const [date] = factsOf('La cumbre reunió a 194 países entre el 10 y el 22 de noviembre.', 'es').dates
  expect(date?.when).toBe('entre el 10 y el 22 de noviembre')
})
