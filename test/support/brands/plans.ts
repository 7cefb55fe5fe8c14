import {type BrandPlan, ground, level, levels, logo, type PlacePlan, panel} from './brand-file.ts'
import {halves, photo} from './hard-plans.ts'
import {large} from './large-plan.ts'
import {upright} from './upright-plan.ts'

const foot = (y: number, w: number): readonly PlacePlan[] => [
  {tie: 'type="dt" sz="half" idx="10"', at: [40, y, 120, 22]},
  {
    tie: 'type="ftr" sz="quarter" idx="11"',
    at: [w / 2 - 180, y, 360, 22],
    style: level(1, 11, {align: 'ctr', ink: 'tx2'})
  },
  {
    tie: 'type="sldNum" sz="quarter" idx="12"',
    at: [w - 120, y, 80, 22],
    style: level(1, 11, {align: 'r', ink: 'tx2'})
  }
]

const bullets = (size: number) =>
  levels(
    [0, 2, 4, 6, 8].map((less) => size - less),
    {bullet: '–', indent: 18}
  )

/** PowerPoint's own layouts by type, in a company's green. */
const plain: BrandPlan = {
  size: [960, 540],
  slides: 2,
  masters: [
    {
      colors: '1B1B1B FFFFFF 2F4F3E E9F1EC 1E6B45 0B5C8A A33B20 6B3FA0 7A5B00 4A5A66 1E6B45 6B3FA0'.split(
        ' '
      ),
      fonts: ['Georgia', 'Arial'],
      ornaments: panel(90, [0, 0, 960, 12], 'accent1') + logo(91, [880, 24, 48, 48]),
      picture: true,
      places: [
        {tie: 'type="title"', at: [66, 28, 800, 84], body: 'anchor="ctr"'},
        {tie: 'type="body" idx="1"', at: [66, 130, 828, 350]},
        ...foot(500, 960)
      ],
      titleStyle: level(1, 36, {face: '+mj-lt', run: ' b="1"', ink: 'accent1'}),
      bodyStyle: bullets(24),
      layouts: [
        {
          name: 'Title Slide',
          type: 'title',
          background: ground('accent1'),
          places: [
            {
              tie: 'type="ctrTitle"',
              at: [120, 120, 720, 150],
              body: 'anchor="b"',
              style: level(1, 54, {face: '+mj-lt', ink: 'bg1', align: 'ctr'})
            },
            {
              tie: 'type="subTitle" idx="1"',
              at: [120, 290, 720, 120],
              style: level(1, 24, {ink: 'bg1', align: 'ctr'})
            },
            ...foot(500, 960)
          ]
        },
        {
          name: 'Title and Content',
          type: 'obj',
          places: [{tie: 'type="title"'}, {tie: 'idx="1"'}, ...foot(500, 960)]
        },
        {
          name: 'Section Header',
          type: 'secHead',
          places: [
            {
              tie: 'type="title"',
              at: [66, 180, 828, 120],
              body: 'anchor="b"',
              style: level(1, 48, {face: '+mj-lt'})
            },
            {tie: 'type="body" idx="1"', at: [66, 310, 828, 90], style: level(1, 22, {ink: 'tx2'})},
            ...foot(500, 960)
          ]
        },
        {name: 'Title Only', type: 'titleOnly', places: [{tie: 'type="title"'}, ...foot(500, 960)]},
        {name: 'Blank', type: 'blank', places: foot(500, 960)}
      ]
    }
  ]
}

/** Names that say nothing, no types, capitals, no bullets, a panel at the left. */
const odd: BrandPlan = {
  size: [960, 540],
  masters: [
    {
      colors: '000000 FFFFFF E4002B F5F5F0 E4002B 5C068C 00629B 007A53 AA5500 333333 E4002B 5C068C'.split(
        ' '
      ),
      fonts: ['Arial', 'Arial'],
      ornaments: panel(90, [0, 0, 200, 540], 'bg2'),
      places: [
        {tie: 'type="title"', at: [228, 20, 700, 60], body: 'lIns="0" tIns="0" rIns="0" bIns="0" anchor="b"'},
        {tie: 'type="body" idx="1"', at: [228, 110, 700, 380], body: 'lIns="0" tIns="0" rIns="0" bIns="0"'},
        {tie: 'type="sldNum" sz="quarter" idx="4"', at: [20, 500, 100, 24], style: level(1, 12)}
      ],
      titleStyle: level(1, 24, {face: '+mj-lt', run: ' b="1" cap="all" spc="100"', ink: 'accent1'}),
      bodyStyle: [1, 2, 3, 4, 5]
        .map((at) =>
          level(at, 18, {
            spacing:
              '<a:lnSpc><a:spcPct val="110000"/></a:lnSpc><a:spcBef><a:spcPts val="600"/></a:spcBef><a:spcAft><a:spcPts val="600"/></a:spcAft>'
          })
        )
        .join(''),
      layouts: [
        {
          name: '03_Text_1sp_neu',
          places: [
            {tie: 'type="title"'},
            {tie: 'type="body" idx="13"', at: [228, 110, 700, 380]},
            {tie: 'type="sldNum" sz="quarter" idx="4"'}
          ]
        },
        {
          name: '01_Deckblatt rot',
          background: ground('accent1'),
          hidesMaster: true,
          places: [
            {
              tie: 'type="ctrTitle"',
              at: [60, 300, 600, 90],
              body: 'anchor="t"',
              style: level(1, 40, {ink: 'bg1', face: '+mj-lt'})
            },
            {
              tie: 'type="body" sz="quarter" idx="14"',
              at: [60, 400, 600, 60],
              style: level(1, 16, {ink: 'bg1'})
            }
          ]
        },
        {
          name: 'KAP Trenner',
          background: ground('tx1'),
          hidesMaster: true,
          places: [
            {
              tie: 'type="title"',
              at: [60, 200, 840, 120],
              body: 'anchor="ctr"',
              style: level(1, 40, {ink: 'bg1', face: '+mj-lt'})
            },
            {
              tie: 'type="body" sz="quarter" idx="15"',
              at: [60, 340, 840, 60],
              style: level(1, 16, {ink: 'bg1'})
            }
          ]
        },
        {
          name: '04_zwei',
          places: [
            {tie: 'type="title"'},
            {tie: 'type="body" sz="half" idx="13"', at: [228, 110, 340, 380]},
            {tie: 'type="body" sz="half" idx="16"', at: [588, 110, 340, 380]}
          ]
        }
      ]
    }
  ]
}

/** Two masters: the first has a cover and a picture page, the second what is written on. */
const two: BrandPlan = {
  size: [960, 540],
  masters: [
    {
      colors: '0A2540 FFFFFF 0A2540 EAF0F6 00558C 8A1538 4B2E83 00665E 7A4B00 5A6B7B 00558C 4B2E83'.split(
        ' '
      ),
      fonts: ['Cambria', 'Calibri'],
      background: ground('tx1'),
      places: [
        {tie: 'type="title"', at: [80, 200, 800, 120]},
        {tie: 'type="body" idx="1"', at: [80, 330, 800, 100]}
      ],
      titleStyle: level(1, 48, {ink: 'bg1', face: '+mj-lt'}),
      bodyStyle: level(1, 20, {ink: 'bg2'}),
      layouts: [
        {name: 'Cover', type: 'title', places: [{tie: 'type="ctrTitle"'}, {tie: 'type="subTitle" idx="1"'}]},
        {name: 'Full picture', places: [{tie: 'type="pic" idx="13"', at: [0, 0, 960, 540]}]}
      ]
    },
    {
      colors: '0A2540 FFFFFF 33475B EAF0F6 00558C 8A1538 4B2E83 00665E 7A4B00 5A6B7B 00558C 4B2E83'.split(
        ' '
      ),
      fonts: ['Calibri', 'Calibri'],
      ornaments: panel(90, [48, 96, 864, 2], 'accent1'),
      places: [
        {tie: 'type="title"', at: [48, 24, 864, 66], body: 'anchor="b"'},
        {tie: 'type="body" idx="1"', at: [48, 110, 864, 370]},
        ...foot(504, 960)
      ],
      titleStyle: level(1, 30, {face: '+mj-lt'}),
      bodyStyle: bullets(20),
      layouts: [
        {name: 'Text', type: 'obj', places: [{tie: 'type="title"'}, {tie: 'idx="1"'}, ...foot(504, 960)]},
        {name: 'Headline only', type: 'titleOnly', places: [{tie: 'type="title"'}, ...foot(504, 960)]},
        {
          name: 'Chapter',
          type: 'secHead',
          background: ground('accent1'),
          places: [
            {tie: 'type="title"', at: [80, 180, 800, 120], style: level(1, 44, {ink: 'bg1', face: '+mj-lt'})},
            {tie: 'type="body" idx="1"', at: [80, 310, 800, 90], style: level(1, 20, {ink: 'bg1'})}
          ]
        }
      ]
    }
  ]
}

/** 4:3 and dark, with light text on the dark slots. */
const dark: BrandPlan = {
  size: [720, 540],
  masters: [
    {
      colors: '10151C FFFFFF 22303F C9D4DF 5BC0EB FDE74C 9BC53D F78E69 C3A6FF E0E0E0 5BC0EB C3A6FF'.split(
        ' '
      ),
      fonts: ['Calibri', 'Calibri'],
      isDark: true,
      places: [
        {tie: 'type="title"', at: [36, 22, 648, 90], body: 'anchor="ctr"'},
        {tie: 'type="body" idx="1"', at: [36, 126, 648, 356]},
        ...foot(500, 720)
      ],
      titleStyle: level(1, 40, {face: '+mj-lt', align: 'ctr'}),
      bodyStyle: bullets(28),
      layouts: [
        {
          name: 'Title Slide',
          type: 'title',
          places: [
            {tie: 'type="ctrTitle"', at: [54, 168, 612, 116]},
            {
              tie: 'type="subTitle" idx="1"',
              at: [108, 306, 504, 138],
              style: level(1, 26, {align: 'ctr', ink: 'tx2'})
            },
            ...foot(500, 720)
          ]
        },
        {
          name: 'Title and Content',
          type: 'obj',
          places: [{tie: 'type="title"'}, {tie: 'idx="1"'}, ...foot(500, 720)]
        },
        {
          name: 'Section Header',
          type: 'secHead',
          places: [
            {
              tie: 'type="title"',
              at: [57, 347, 612, 108],
              body: 'anchor="t"',
              style: level(1, 36, {run: ' b="1" cap="all"', face: '+mj-lt'})
            },
            {
              tie: 'type="body" idx="1"',
              at: [57, 229, 612, 118],
              body: 'anchor="b"',
              style: level(1, 20, {ink: 'tx2'})
            }
          ]
        }
      ]
    }
  ]
}

/** One layout, a small page, and nowhere to write but the title. */
const bare: BrandPlan = {
  size: [720, 405],
  masters: [
    {
      colors: '202020 FFFFFF 404040 F0F0F0 005A9C 9C2A00 3A7D00 6A0DAD 7A5C00 444444 005A9C 6A0DAD'.split(
        ' '
      ),
      fonts: ['Arial', 'Arial'],
      places: [{tie: 'type="title"', at: [30, 16, 660, 50]}],
      titleStyle: level(1, 24),
      bodyStyle: bullets(16),
      layouts: [{name: 'Standard', places: [{tie: 'type="title"'}]}]
    }
  ]
}

/** Templates of different make, by name. */
export const brandPlans = {plain, odd, two, dark, bare, photo, halves, upright, large} as const

export type BrandName = keyof typeof brandPlans

export const brandNames = Object.keys(brandPlans) as BrandName[]
