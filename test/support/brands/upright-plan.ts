import {type BrandPlan, ground, level, levels, logo, panel} from './brand-file.ts'
import {withNotes} from './with-notes.ts'

/** A4 upright, as reports are; layouts that hide the master, words and a logo in the middle, a notes master. */
export const upright: BrandPlan = withNotes({
  size: [540, 780],
  masters: [
    {
      colors: '1F1F1F FFFFFF 4A3B2A EFE6D5 7A1F3D 2F5D50 8A4B16 1E4E79 6B5200 555555 7A1F3D 555555'.split(
        ' '
      ),
      fonts: ['Georgia', 'Arial'],
      ornaments: panel(90, [0, 0, 540, 10], 'accent1') + logo(91, [250, 20, 40, 24]),
      picture: true,
      places: [
        {tie: 'type="title"', at: [36, 60, 468, 70], body: 'anchor="b"'},
        {tie: 'type="body" idx="1"', at: [36, 150, 468, 540]},
        {tie: 'type="ftr" sz="quarter" idx="3"', at: [36, 740, 300, 20], style: level(1, 11)},
        {tie: 'type="sldNum" sz="quarter" idx="4"', at: [440, 740, 64, 20], style: level(1, 11, {align: 'r'})}
      ],
      titleStyle: level(1, 26, {face: '+mj-lt', ink: 'accent1', run: ' b="1"'}),
      bodyStyle: levels([18, 16, 14, 12, 12], {bullet: '■', indent: 16}),
      layouts: [
        {
          name: 'Umschlag',
          hidesMaster: true,
          background: ground('accent1'),
          places: [
            {
              tie: 'type="title"',
              at: [36, 300, 468, 120],
              body: 'anchor="b"',
              style: level(1, 36, {face: '+mj-lt', ink: 'bg1'})
            },
            {tie: 'type="body" idx="13"', at: [36, 430, 468, 80], style: level(1, 16, {ink: 'bg1'})}
          ]
        },
        {
          name: 'Seite',
          places: [
            {tie: 'type="title"'},
            {tie: 'type="body" idx="13"', at: [36, 150, 468, 540]},
            {tie: 'type="ftr" sz="quarter" idx="3"'},
            {tie: 'type="sldNum" sz="quarter" idx="4"'}
          ]
        },
        {
          name: 'Trennblatt',
          hidesMaster: true,
          places: [
            {
              tie: 'type="title"',
              at: [36, 350, 468, 90],
              body: 'anchor="ctr"',
              style: level(1, 30, {face: '+mj-lt', ink: 'accent1'})
            }
          ]
        }
      ]
    }
  ]
})
