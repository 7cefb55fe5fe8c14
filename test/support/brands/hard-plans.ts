import {type BrandPlan, ground, type LayoutPlan, level, levels, type PlacePlan, panel} from './brand-file.ts'

const foot = (y: number, w: number, ink = 'tx1'): readonly PlacePlan[] => [
  {tie: 'type="ftr" sz="quarter" idx="11"', at: [40, y, w / 2, 20], style: level(1, 11, {ink})},
  {
    tie: 'type="sldNum" sz="quarter" idx="12"',
    at: [w - 100, y, 60, 20],
    style: level(1, 11, {align: 'r', ink})
  }
]

const bullets = (sizes: readonly number[], ink = 'tx1') => levels(sizes, {bullet: '•', indent: 20, ink})

/** A photograph behind everything, and light text on it although the theme is light. */
export const photo: BrandPlan = {
  size: [960, 540],
  masters: [
    {
      colors: '15202B FFFFFF 2B3A4A DDE6EE 00A3E0 F2A900 78BE20 E4002B 9B5FC0 B0BEC5 00A3E0 9B5FC0'.split(
        ' '
      ),
      fonts: ['Arial', 'Arial'],
      picture: true,
      background:
        '<p:bg><p:bgPr><a:blipFill><a:blip r:embed="rId90"/><a:stretch><a:fillRect/></a:stretch></a:blipFill><a:effectLst/></p:bgPr></p:bg>',
      places: [
        {tie: 'type="title"', at: [48, 30, 864, 70], body: 'anchor="ctr"'},
        {tie: 'type="body" idx="1"', at: [48, 120, 864, 360]},
        ...foot(504, 960, 'bg1')
      ],
      titleStyle: level(1, 32, {face: '+mj-lt', run: ' b="1"', ink: 'bg1'}),
      bodyStyle: bullets([22, 20, 18, 16, 16], 'bg1'),
      layouts: [
        {
          name: 'Title Slide',
          type: 'title',
          places: [
            {
              tie: 'type="ctrTitle"',
              at: [48, 180, 864, 120],
              body: 'anchor="b"',
              style: level(1, 48, {face: '+mj-lt', ink: 'bg1'})
            },
            {tie: 'type="subTitle" idx="1"', at: [48, 310, 864, 80], style: level(1, 22, {ink: 'bg1'})}
          ]
        },
        {
          name: 'Title and Content',
          type: 'obj',
          places: [{tie: 'type="title"'}, {tie: 'idx="1"'}, ...foot(504, 960, 'bg1')]
        },
        {
          name: 'Two Content',
          type: 'twoObj',
          places: [
            {tie: 'type="title"'},
            {tie: 'sz="half" idx="1"', at: [48, 120, 422, 360]},
            {tie: 'sz="half" idx="2"', at: [490, 120, 422, 360]},
            ...foot(504, 960, 'bg1')
          ]
        }
      ]
    }
  ]
}

const besideEachOther: LayoutPlan = {
  name: 'Zwei Inhalte',
  type: 'twoObj',
  places: [
    {tie: 'type="title"'},
    {tie: 'sz="half" idx="1"', at: [36, 96, 312, 264]},
    {tie: 'sz="half" idx="2"', at: [372, 96, 312, 264]},
    ...foot(378, 720)
  ]
}

/** Ten by 5.6 inches, German names, and no layout with one body: two texts, a comparison, a picture with its caption. */
export const halves: BrandPlan = {
  size: [720, 405],
  masters: [
    {
      colors: '1D1D1B FFFFFF 4A4A49 F1EFE9 00594C C8102E 005EB8 8A4F7D 8F6B00 5B6770 005EB8 8A4F7D'.split(
        ' '
      ),
      fonts: ['Calibri', 'Calibri'],
      ornaments: panel(90, [0, 0, 720, 6], 'accent1'),
      places: [
        {tie: 'type="title"', at: [36, 20, 648, 60], body: 'anchor="ctr"'},
        {tie: 'type="body" idx="1"', at: [36, 96, 648, 264]},
        ...foot(378, 720)
      ],
      titleStyle: level(1, 24, {face: '+mj-lt', run: ' b="1"', ink: 'accent1'}),
      bodyStyle: bullets([18, 16, 14, 12, 12]),
      layouts: [
        {
          name: 'Titelfolie',
          type: 'title',
          background: ground('accent1'),
          places: [
            {
              tie: 'type="ctrTitle"',
              at: [36, 110, 648, 90],
              body: 'anchor="b"',
              style: level(1, 36, {face: '+mj-lt', ink: 'bg1'})
            },
            {tie: 'type="subTitle" idx="1"', at: [36, 210, 648, 60], style: level(1, 16, {ink: 'bg1'})}
          ]
        },
        besideEachOther,
        {
          name: 'Vergleich',
          type: 'twoTxTwoObj',
          places: [
            {tie: 'type="title"'},
            {tie: 'type="body" idx="1"', at: [36, 92, 312, 34], style: level(1, 16, {run: ' b="1"'})},
            {tie: 'sz="half" idx="2"', at: [36, 130, 312, 230]},
            {
              tie: 'type="body" sz="quarter" idx="3"',
              at: [372, 92, 312, 34],
              style: level(1, 16, {run: ' b="1"'})
            },
            {tie: 'sz="quarter" idx="4"', at: [372, 130, 312, 230]},
            ...foot(378, 720)
          ]
        },
        {
          name: 'Bild mit Überschrift',
          type: 'picTx',
          places: [
            {
              tie: 'type="title"',
              at: [36, 40, 240, 80],
              body: 'anchor="b"',
              style: level(1, 22, {face: '+mj-lt'})
            },
            {tie: 'type="pic" idx="1"', at: [300, 40, 384, 320]},
            {tie: 'type="body" sz="half" idx="2"', at: [36, 124, 240, 236], style: level(1, 14)},
            ...foot(378, 720)
          ]
        },
        {name: 'Nur Titel', type: 'titleOnly', places: [{tie: 'type="title"'}, ...foot(378, 720)]}
      ]
    }
  ]
}
