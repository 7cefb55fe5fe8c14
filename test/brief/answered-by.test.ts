import {expect, it} from 'vitest'
import {compile} from '../../src/index.ts'

it('puts no denial by a pronoun behind somebody else than whom that means', async () => {
  const {deck} = await compile(
    'Harbour Light’s auditors, Kestrel & Co, said they could not comment on the affairs of a client. The Charity Commission confirmed that it had opened a statutory inquiry on 4 March, after a complaint that it first received in 2019. It rejected criticism that it had acted too slowly. The Serious Fraud Office said it was assessing whether to investigate.'
  )
  const texts = deck.slides.flatMap(({slots}) => Object.values(slots).flat()).map(({text}) => text)
  expect(texts.filter((text) => /client\. It rejected/.test(text))).toEqual([])
})
