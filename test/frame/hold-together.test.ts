import {expect, it} from 'vitest'
import {holdTogether} from '../../src/frame/hold-together.ts'

// A no-break space is written as ~.
it.each([
  ['Il rejette : « Nous restons. »', 'Il rejette~: «~Nous restons.~»'],
  ['Qui paie ? Personne ! Voilà ; rien.', 'Qui paie~? Personne~! Voilà~; rien.'],
  ['1 525 maisons, 12 000 000 habitants', '1~525 maisons, 12~000~000 habitants'],
  ['Es sind 60 % oder 5 € nach § 242 BGB', 'Es sind 60~% oder 5~€ nach §~242 BGB'],
  ['«Sin espacios», dijo. It is 5 pm: we go.', '«Sin espacios», dijo. It is 5 pm: we go.'],
  ['In 2019 412 people came. A : b', 'In 2019 412 people came. A~: b'],
  ['A smile :) and $ 5', 'A smile :) and $ 5']
])('%s is held together where no line may end', (text, held) => {
  expect(holdTogether(text)).toBe(held.replaceAll('~', '\u00a0'))
})
