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
    ['In that letter, the port asks for two cranes.']
  ])('where it points there: %s', (text) => {
    expect(leans(`The port of Rye counted its ships. ${text}`)).toBe(true)
  })

  it.each([
    ['It was agreed to count again in April.'],
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
    ['“The pier is old, he said, and wet”, wrote Ann Hall.']
  ])('not where nothing in it does: %s', (text) => {
    expect(leans(`The port of Rye counted its ships. ${text}`)).toBe(false)
  })
})
