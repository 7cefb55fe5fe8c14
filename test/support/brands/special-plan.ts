import {type BrandPlan, type LayoutPlan, level, levels, type PlacePlan} from './brand-file.ts'

/** The place of titles, as the master has it. */
export const title: PlacePlan = {tie: 'type="title"'}
type At = readonly [number, number, number, number]
/** A place for text. */
export const text = (idx: number, at: At, style = ''): PlacePlan => ({
  tie: `type="body" idx="${idx}"`,
  at,
  style
})

/** A company's template with some layouts, a cover and one for titles alone. */
export function brandOf(layouts: readonly LayoutPlan[]): BrandPlan {
  const colors = '1A1A1A FFFFFF 5A5A5A EDEFF2 003A70 8A3D00 2F6B1F A6192E 006A75 5C5C5C 003A70 5C5C5C'.split(
    ' '
  )
  const places: PlacePlan[] = [
    {tie: 'type="title"', at: [40, 24, 800, 54]},
    {tie: 'type="body" idx="1"', at: [40, 110, 880, 380]}
  ]
  const bodyStyle = levels([18, 16, 16, 14, 14], {bullet: '–', indent: 14})
  const others: LayoutPlan[] = [
    {
      name: 'Title Slide',
      type: 'title',
      places: [
        {tie: 'type="ctrTitle"', at: [40, 150, 880, 160]},
        {tie: 'type="subTitle" idx="1"', at: [40, 320, 880, 60]}
      ]
    },
    {name: 'Title Only', type: 'titleOnly', places: [title]}
  ]
  const all = [...layouts, ...others]
  const master = {colors, fonts: ['Arial', 'Arial'], places, bodyStyle, layouts: all} as const
  return {size: [960, 540], masters: [{...master, titleStyle: level(1, 26, {face: '+mj-lt'})}]}
}

/** A layout for quotations. */
export const quoted = (name: string): LayoutPlan => ({
  name,
  places: [
    title,
    text(13, [120, 130, 720, 220], level(1, 32, {align: 'ctr'})),
    text(14, [120, 370, 720, 40], level(1, 18, {align: 'ctr'}))
  ]
})
/** One for the contents, at the right. */
export const listed = (name: string): LayoutPlan => ({name, places: [title, text(15, [300, 110, 620, 380])]})
/** One for a picture alone. */
export const shown = (name: string): LayoutPlan => ({
  name,
  places: [title, {tie: 'type="pic" idx="20"', at: [40, 100, 880, 400]}]
})
/** One for two columns. */
export const parted = (name: string): LayoutPlan => ({
  name,
  places: [
    title,
    {tie: 'sz="half" idx="1"', at: [40, 110, 420, 380]},
    {tie: 'sz="half" idx="2"', at: [500, 110, 420, 380]}
  ]
})
/** One for text. */
export const usual: LayoutPlan = {name: 'Text', type: 'obj', places: [title, {tie: 'idx="1"'}]}
