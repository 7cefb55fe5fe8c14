import {describe, expect, it} from 'vitest'
import {factsIn, factsOf} from './facts-of.ts'

// Each has words of its cue that no other cue of the language looks for.
describe('a statement is told by its words in', () => {
  it.each([
    ['The bank has no recollection of the letter.', 'denial'],
    ['The bank said it wasn’t to blame.', 'denial']
  ])('English: %s', (text, claim) => {
    expect(factsOf(text).claim).toBe(claim)
  })

  it.each([
    ['Ökonomen erwarten höhere Preise.', 'assessment'],
    ['Fachleute warnen vor höheren Preisen.', 'assessment'],
    ['Zwei Gutachten deuten darauf hin.', 'assessment'],
    ['Die Verträge verstoßen gegen das Gesetz.', 'law'],
    ['Der Erlass verletzt die Verfassung.', 'law'],
    ['Bei dem Brand wurden drei Menschen verletzt.', undefined],
    ['Die Staatsanwaltschaft ermittelt gegen Hall wegen Betrugs.', 'claim'],
    ['Hall wurde wegen Betrugs angeklagt.', 'claim'],
    ['Hall beteuert ihre Unschuld.', 'denial'],
    ['Hall sagte, sie habe nichts Unrechtes getan.', 'denial'],
    ['„Die Vorwürfe sind falsch“, sagte Hall.', 'denial'],
    ['„Das ist eine glatte Lüge“, sagte Hall.', 'denial'],
    ['Das Gericht befand, sie sei schuldig.', undefined],
    ['Es gibt keine Beweise für den Betrug.', 'denial'],
    ['Der Minister legte keine Beweise vor.', undefined]
  ])('German: %s', (text, claim) => {
    expect(factsOf(text, 'de').claim).toBe(claim)
  })

  it.each([
    ['Les économistes craignent une hausse des prix.', 'assessment'],
    ['Des spécialistes redoutent une hausse des prix.', 'assessment'],
    ['Le rapport est sans fondement.', 'denial'],
    ['Les deux contrats enfreignent la loi.', 'law'],
    ['La maire a été mise en examen.', 'claim'],
    ['Le tribunal a acquitté la maire, que la ville accuse.', undefined],
    ['Mme Hall clame son innocence.', 'denial'],
    ['Mme Hall a plaidé non coupable.', 'denial'],
    ['« Ces accusations sont mensongères », a déclaré Mme Hall.', 'denial'],
    ['Mme Hall a assuré n’avoir rien fait de mal.', 'denial'],
    ['Le jury l’a déclarée coupable.', undefined],
    ['Il n’y a aucune preuve de fraude.', 'denial'],
    ['Le ministre n’a fourni aucune preuve.', undefined]
  ])('French: %s', (text, claim) => {
    expect(factsOf(text, 'fr').claim).toBe(claim)
  })

  it.each([
    ['La fiscal alegó un fraude.', 'claim'],
    ['El banco ha desmentido la noticia.', 'denial'],
    ['La Fiscalía investiga a Hall por cohecho.', 'claim'],
    ['El alcalde fue imputado por cohecho.', 'claim'],
    ['Hall se declaró inocente.', 'denial'],
    ['Hall defiende su inocencia.', 'denial'],
    ['Ella lo niega.', 'denial'],
    ['«Las acusaciones son falsas», dijo Hall.', 'denial'],
    ['Hall aseguró que no hizo nada malo.', 'denial'],
    ['El tribunal la declaró culpable.', undefined],
    ['No hay ninguna prueba de fraude.', 'denial'],
    ['El ministro no presentó ninguna prueba.', undefined],
    ['El informe es falso.', 'denial'],
    ['La noticia es sin fundamento.', 'denial'],
    ['El contrato violó la ley.', 'law']
  ])('Spanish: %s', (text, claim) => {
    expect(factsOf(text, 'es').claim).toBe(claim)
  })
})

it.each([
  ['en', 'The price of the quay remains undecided.'],
  ['en', 'The quarrel is still unresolved.'],
  ['fr', 'Deux ports devront fermer.']
])('what is still open or comes next is ahead (%s): %s', (lang, text) => {
  expect(factsOf(text, lang).ahead).toBe(true)
})

it.each([
  ['en', 'The bank neither confirmed nor denied the report.'],
  ['en', 'A spokesman declined to confirm or deny the allegations.'],
  ['en', 'The mayor could neither deny nor confirm that she had met the buyer.'],
  ['en', 'Minister Pavel Orlov neither confirmed, nor denied the report that he had met the buyer.'],
  ['de', 'Die Bank wollte den Bericht weder bestätigen noch dementieren.'],
  ['fr', 'Le ministère n’a ni confirmé ni démenti l’information.'],
  ['fr', 'La banque a refusé de confirmer ou de démentir ces accusations.'],
  ['es', 'El banco ni confirmó ni negó las acusaciones.'],
  ['es', 'El portavoz se negó a confirmar o desmentir las acusaciones.']
])('whoever neither confirms nor denies claims and denies nothing (%s): %s', (lang, text) => {
  const accused = lang === 'en' ? 'The union accused the bank of theft. ' : ''
  const {claim, answers, voices = []} = factsIn(accused + text, lang).at(-1) ?? {}
  expect({claim, answers, acts: voices.filter(({act}) => act !== 'says')}).toEqual({acts: []})
})

it('still tells the accusation that somebody leaves open', () => {
  const text = 'The union accused the bank of theft, which the bank would neither confirm nor deny.'
  expect(factsOf(text).claim).toBe('claim')
})

// What somebody opposes is a claim where a denial right behind it points back to it.
it.each([
  ['fr', 'L’intersyndicale dénonce un plan de départs. La direction dément l’existence d’un tel plan.', true],
  ['fr', 'Le maire reproche au port sa lenteur. Le port s’en défend.', true],
  ['es', 'El partido critica las cuentas por falsas. La ministra Ana Ruiz lo ha negado.', true],
  ['es', 'La ministra Ana Ruiz lamentó el texto. Chile negó haber bloqueado la cumbre.', false]
])('a denial in %s answers what somebody opposes: %s', (lang, text, isAnswer) => {
  const {claim, answers} = factsIn(text, lang).at(-1) ?? {}
  expect([claim, answers]).toEqual(['denial', isAnswer ? ['p1s1'] : undefined])
})
