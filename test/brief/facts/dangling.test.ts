import {describe, expect, it} from 'vitest'
import {factsIn} from './facts-of.ts'

/** Whether the last sentence of a text needs the one before it. */
const leans = (text: string) => factsIn(text).at(-1)?.dangling

describe('a sentence needs the one before it', () => {
  it.each([
    ['The figure is provisional: four districts are missing.'],
    ['The difference was largest in winter.'],
    ['One of them, Alun Rees, had to be helped down the steps.'],
    ['Two thousand of them came from abroad.'],
    ['Among them is Sara Lind, a nurse.'],
    ['For 31 miners, whose illness is new, she could not be sure.'],
    ['Perhaps it will.'],
    ['Mayor Hall said about half of that should be sold.'],
    ['The union could not verify the reports.'],
    ['Norland rejected the criticism, and offered talks.'],
    ['The pier would open in May, he added.'],
    ['“The pier will open in May”, she told reporters.'],
    ['Norway, they said, was pumping a million barrels a day.'],
    ['A new pier would cost two million euros, it said.'],
    ['“It will close in May for three years”, said Mayor Ann Hall.'],
    ['Mayor Ann Hall said: “These ships are welcome here.”'],
    ['The port stated that this will be done in May.'],
    ['It said it had reported all of the ships.'],
    ['Unlike the former, iron piers rust.'],
    ['There are plenty of the latter in Rye.'],
    ['The port moved its cranes twice over that period.'],
    ['In that letter, the port asks for two cranes.'],
    ['Specifically, she was to lead six committees.'],
    ['Reportedly he was hurt in Rye.'],
    ['Not only did they count the ships but they weighed them.'],
    ['Both he and the sheriff asked for a count.'],
    ['Arriving back home in May, he turned to the cranes.'],
    ['Shortly after she filed her papers, the port issued a statement.'],
    ['If passed without changes, this would shut the pier.'],
    ['According to Hall’s critics, this is a ploy.'],
    ['The union called that an act of haste.'],
    ['The union accused him of haste.'],
    ['The opposition had called on her to resign.'],
    ['A court cleared them in 2018.'],
    ['By custom she asks the larger port first.'],
    ['The mayor is not.'],
    ['Most of the pilots agree.'],
    ['Because the pier is closed.']
  ])('where it points there: %s', (text) => {
    expect(leans(`The port of Rye counted its ships. ${text}`)).toBe(true)
  })

  it.each([
    ['It was agreed to count again in April.'],
    ['The attacks that the union denied were few.'],
    ['Hall’s brother accused him of haste.'],
    ['The mayor of Lund gave the pilots a card to let them pass.'],
    ['The union accused her successor of haste.'],
    ['Mayor Hall said the union had accused him of haste.'],
    ['Because the pier is closed, ships wait in Lund.'],
    ['Nobody knows what the cranes are.'],
    ['In May Hall said she would leave.'],
    ['The pilot said he would leave.'],
    ['The two ports differ in that cranes are few in Rye.'],
    ['Between coal and dust, I prefer the latter.'],
    ['A pilot thanked the former mayor of Rye.'],
    ['Dust like that produced at the port makes people ill.'],
    ['Nothing is known except that ships were counted.'],
    ['In the period of the war and after that period the port was closed.'],
    ['It has not been shown that the water is the cause.'],
    ['Two men were hurt, according to the reports.'],
    ['The figure of 40 ships is provisional.'],
    ['After this week the port is closed.'],
    ['For much of her career Mayor Ann Hall was a pilot.'],
    ['For 31 miners, whose illness is new, the judge could not be sure.'],
    ['The mayor denied the claims of the union.'],
    ['Mayor Ann Hall was a pilot when, she said, the port was young.'],
    ['Prosecutors will charge the pilot, they said on Sunday.'],
    ['“It is time to close the pier of Rye”, said Mayor Ann Hall.'],
    ['Mayor Ann Hall said of Rye, “It will close its pier in May.”'],
    ['The mayor called the plan “this mess”.'],
    ['Rye Harbour Ltd will buy a new pier, it said.'],
    ['“The pier is old, he said, and wet”, wrote Ann Hall.'],
    ['WHO said they counted all of the ships.'],
    ['When the pilot came home, he was hurt.']
  ])('not where nothing in it does: %s', (text) => {
    expect(leans(`The port of Rye counted its ships. ${text}`)).toBe(false)
  })
})

it.each([
  ['de', '„Die Brücke wird im Mai für drei Jahre gesperrt“, sagte er am Montag.', true],
  ['de', 'Nach dem Treffen reiste er nach Oslo weiter.', true],
  ['de', 'Bürgermeisterin Hall sagte, sie habe die Brücke gesperrt.', false],
  ['fr', 'Le pont sera fermé en mai, a-t-elle ajouté.', true],
  ['fr', 'En 2013, elle est devenue maire de Rye.', true],
  ['fr', 'Selon lui, le pont doit fermer.', true],
  ['fr', 'Lorsqu’il est arrivé, le pont était fermé.', true],
  ['fr', 'En 2013, il faut fermer le pont.', false],
  ['fr', '« Le pont sera fermé en mai », a déclaré la maire.', false],
  ['es', '«El puente se cerrará en mayo por tres años», añadió.', true],
  ['es', '«El puente se cerrará en mayo por tres años», dijo el lunes.', true],
  ['es', '«El puente se cerrará en mayo por tres años», dijo el alcalde.', false],
  ['es', '«El puente se cerrará en mayo», señaló en la radio la portavoz.', false],
  ['es', 'En 2013, ella fue alcaldesa de Rye.', true]
])('a pronoun as subject needs whom it stands for (%s): %s', (lang, text, hangs) => {
  expect(factsIn(text, lang).at(-1)?.dangling).toBe(hangs)
})
