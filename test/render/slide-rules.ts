import type {Element, Root} from 'xast'
import {descendants, elementAt, elementsOf, identityOf, wordsOf} from './elements.ts'
import type {Package} from './open-package.ts'
import {repeated} from './package-rules.ts'

/** What is wrong with the slides of a deck for who reads, hears, recolours or translates them. */
export function slideFaults(deck: Package): readonly string[] {
  const trees = deck.slides.map((part) => deck.xml(part))
  const titles = trees.map(titleOf)
  return [
    ...trees.flatMap((tree, index) => onSlide(tree).map((fault) => `slide ${index + 1}: ${fault}`)),
    ...repeated(titles).map((title) => `Two slides are called “${title}”`),
    ...[...deck.parts.keys()]
      .filter((name) => drawn.test(name))
      .flatMap((name) => inPart(name, deck.xml(name)))
  ]
}

const drawn = /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+\.xml$/

/** The words of the title placeholder. */
export function titleOf(slide: Root): string {
  return titlesOf(slide).map(wordsOf).join(' ').replaceAll(/\s+/g, ' ').trim()
}

function titlesOf(slide: Root): readonly Element[] {
  return descendants(slide, 'p:sp').filter((shape) =>
    ['title', 'ctrTitle'].includes(elementAt(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph')?.attributes.type ?? '')
  )
}

function onSlide(slide: Root): readonly string[] {
  const titles = titlesOf(slide)
  const objects = ['p:pic', 'p:graphicFrame'].flatMap((name) => descendants(slide, name))
  return [
    ...(titles.length === 1 ? [] : [`${titles.length} title placeholders`]),
    ...titles.filter((one) => wordsOf(one).trim() === '').map(() => 'an empty title'),
    ...repeated(descendants(slide, 'p:cNvPr').map(({attributes}) => attributes.name ?? '')).map(
      (name) => `two objects called ${name}`
    ),
    ...objects
      .filter((one) => !identityOf(one).descr)
      .map((one) => `no alternative text for ${identityOf(one).name}`),
    ...descendants(slide, 'a:tbl')
      .filter((one) => elementAt(one, 'a:tblPr')?.attributes.firstRow !== '1')
      .map(() => 'a table whose first row is not its header'),
    ...emptyPlaceholders(slide)
  ]
}

function emptyPlaceholders(slide: Root): readonly string[] {
  return descendants(slide, 'p:sp')
    .filter((shape) => elementAt(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph') && wordsOf(shape).trim() === '')
    .map((shape) => `an empty placeholder ${identityOf(shape).name}`)
}

function inPart(name: string, tree: Root): readonly string[] {
  const runs = ['a:r', 'a:fld'].flatMap((one) => descendants(tree, one))
  const silent = runs.filter((run) => wordsOfRun(run) !== '' && !elementAt(run, 'a:rPr')?.attributes.lang)
  const ids = descendants(tree, 'p:cNvPr').map(({attributes}) => attributes.id ?? '')
  // The ground of a slide is the colour that its author asks for.
  const asked = new Set(descendants(tree, 'p:bg').flatMap((one) => descendants(one, 'a:srgbClr')))
  const fixed = descendants(tree, 'a:srgbClr')
    .filter((one) => !asked.has(one))
    .map(({attributes}) => attributes.val)
  const bare = descendants(tree, 'p:bgPr').filter((one) => !elementAt(one, 'a:effectLst'))
  return [
    ...repeated(ids).map((id) => `${name}: two objects with id ${id}`),
    ...(silent[0]
      ? [`${name}: ${silent.length} runs without a language, first “${wordsOfRun(silent[0])}”`]
      : []),
    ...(fixed.length > 0
      ? [`${name}: ${fixed.length} colours that no theme can change, first ${fixed[0]}`]
      : []),
    ...bare.map(() => `${name}: a background without its list of effects`),
    ...descendants(tree, 'p:sp')
      .filter((one) => !elementAt(one, 'p:txBody'))
      .map((one) => `${name}: no text body in ${identityOf(one).name}`)
  ]
}

function wordsOfRun(run: Element): string {
  return elementsOf(run)
    .filter(({name}) => name === 'a:t')
    .flatMap(({children}) => children.map((one) => (one.type === 'text' ? one.value : '')))
    .join('')
}
