import type {Aside} from '../article/types.ts'
import type {Label} from '../brief/statement-types.ts'
import type {Beat} from '../brief/types.ts'
import {balanced} from '../templates/divide.ts'
import {mostPictures, picturesOf} from '../templates/picture.ts'
import type {Choice, TemplateBook} from './choose.ts'
import {lettersOver} from './letters.ts'
import {notesOf} from './notes.ts'
import {showing} from './sources.ts'
import type {Common, Slide} from './types.ts'

/** The template with the picture of a beat beside what another one would say alone; undefined where that keeps its form. */
export function besidePicture(
  choice: Choice | undefined,
  beat: Beat,
  {byName}: TemplateBook
): Choice | undefined {
  const template = byName.get('picture')
  const [only, second] = picturesOf(beat)
  if (!choice || !template || !only?.picture || second || !choice.template.isList) return undefined
  // What the author asks for stays as it is.
  const {wish, file} = only.picture
  if (beat.template === choice.template.name || wish?.isFull || (isBroad(file) && !wish?.side))
    return undefined
  return {template, why: `\`${template.name}\`: its picture stands beside what ${beat.role} says`}
}

/** In half the width of a slide, a broader picture is too low to be seen. */
function isBroad({width, height}: {readonly width: number; readonly height: number}): boolean {
  return width > 2.4 * height
}

/**
 * Slides of the pictures of a beat, up to four on each; those that want one have a slide of their own.
 *
 * @param isHeaded
 *   Whether the author gave them a title; a picture without one is named by its caption.
 */
export function pictureSlides(asides: readonly Aside[], common: Common, isHeaded: boolean): Slide[] {
  const isFull = (one: Aside) => one.picture?.wish?.isFull === true
  const few = asides.filter((one) => !isFull(one))
  const shares = few.length > 0 ? balanced(few, Math.ceil(few.length / mostPictures)) : []
  return [...shares, ...asides.filter(isFull).map((one) => [one])].map((share) => {
    const [first] = share
    const isOne = share.length === 1
    const caption = isOne && !isHeaded ? first?.picture?.caption : undefined
    const isTitle = caption !== undefined && caption.length <= lettersOver.caption
    return {
      ...common,
      ...(isTitle && {title: caption}),
      template: 'picture',
      tone: 'points',
      slots: {
        pictures: picturesOf({asides: share}).map((one) => (isTitle ? uncaptioned(one) : one)),
        points: []
      },
      notes: notesOf([], share),
      ...showing(share),
      why: isOne ? '`picture`: a picture of the author’s' : '`picture`: pictures of the author’s',
      ...(first && {position: first.position})
    }
  })
}

/** A picture whose caption stands over it already. */
function uncaptioned(one: Label): Label {
  if (!one.picture) return one
  const {caption: _, ...picture} = one.picture
  return {...one, text: picture.alt, picture}
}
