import {type BrandPlan, level, levels, type PlacePlan} from './brand-file.ts'

const number: PlacePlan = {
  tie: 'type="sldNum" sz="quarter" idx="2"',
  at: [930, 1024, 60, 44],
  style: level(1, 22, {align: 'ctr'})
}
const title: PlacePlan = {tie: 'type="title"'}
const line: PlacePlan = {
  tie: 'type="body" sz="quarter" idx="21"',
  at: [96, 210, 1728, 73],
  style: level(1, 55)
}
const heading = (size: number) => level(1, size, {face: '+mj-lt', run: ' b="1"'})

/** A page of 1920 by 1080 points and one type for every layout, as another program than PowerPoint makes them. */
export const large: BrandPlan = {
  size: [1920, 1080],
  masters: [
    {
      colors: '000000 FFFFFF 5E5E5E E4E4E4 0A5EA8 0B7A5B 8A5A00 B3261E 7A3E9D 444444 0A5EA8 7A3E9D'.split(
        ' '
      ),
      fonts: ['Arial', 'Arial'],
      places: [
        {tie: 'type="title"', at: [96, 60, 1728, 144]},
        {tie: 'type="body" idx="1"', at: [96, 335, 1728, 651]},
        number
      ],
      titleStyle: heading(84),
      bodyStyle: levels([48, 44, 40, 36, 36], {bullet: '•', indent: 40}),
      layouts: [
        {
          name: 'Title',
          type: 'tx',
          places: [
            {tie: 'type="body" sz="quarter" idx="21"', at: [96, 940, 1728, 60], style: level(1, 36)},
            {tie: 'type="title"', at: [96, 200, 1728, 366], body: 'anchor="b"', style: heading(116)},
            {tie: 'type="body" sz="quarter" idx="1"', at: [96, 570, 1728, 150], style: level(1, 55)}
          ]
        },
        {name: 'Title Only', type: 'tx', places: [line, title, number]},
        {name: 'Title & Bullets', type: 'tx', places: [line, title, {tie: 'type="body" idx="1"'}, number]},
        {
          name: 'Bullets',
          type: 'tx',
          places: [{tie: 'type="body" idx="1"', at: [96, 100, 1728, 880]}, number]
        },
        {
          name: 'Section',
          type: 'tx',
          places: [
            {tie: 'type="title"', at: [96, 350, 1728, 366], body: 'anchor="ctr"', style: heading(116)},
            number
          ]
        },
        {name: 'Blank', type: 'tx', places: [number]}
      ]
    }
  ]
}
