import {type Copy, copy} from '../../frame/copy.ts'
import {isOverfull, type Stage} from '../../frame/stage.ts'
import type {Rect} from '../../frame/types.ts'
import type {Theme} from '../../themes/types.ts'
import type {Pt} from '../../units.ts'
import type {Arranged} from '../types.ts'

/** What a cover or a divider says. */
export interface Cover {
  readonly kicker: string
  readonly title: string
  /** Line by line. */
  readonly sub: readonly string[]
  readonly foot?: string | undefined
}

/** Where the text of a cover stands, the same on its layout. */
export interface CoverPlaces {
  readonly kicker: Rect
  readonly title: Rect
  readonly subtitle: Rect
}

/**
 * The places of a cover by the height of its title, which stands on a line a little above the middle.
 *
 * @param subtitle
 *   The height of the subtitle; two lines at least.
 */
export function coverPlaces(area: Rect, title: Pt, subtitle: Pt, {type}: Theme): CoverPlaces {
  const w = area.w * 0.86
  const top = area.y + Math.max(0, area.h * 0.46 - title)
  const twoLines = 2 * lineOf(type['cover-subtitle'])
  return {
    kicker: {x: area.x, y: top - 32, w, h: 20},
    title: {x: area.x, y: top, w, h: title + 2},
    subtitle: {x: area.x, y: top + title + 12, w, h: Math.max(subtitle, twoLines) + 2}
  }
}

/** The height of a line of a style at its full size. */
export function lineOf({size, lineSpacing}: Theme['type']['title']): Pt {
  return (1.2 * size * lineSpacing) / 100
}

/** Text on the cover ground: the title in the upper half, what belongs to it under it. */
export function coverBoxes(cover: Cover, stage: Stage): Arranged {
  const {area} = stage
  const head = [copy(cover.title, 'cover-title', stage.ink('cover-ink'))]
  const sub: readonly Copy[] = cover.sub.map((line) => copy(line, 'cover-subtitle', stage.ink('cover-muted')))
  const w = area.w * 0.86
  const found = stage.fit([{copies: head, w, h: area.h * 0.42}], 'cover-title')
  if (isOverfull(found)) return found
  const subFit = stage.fit([{copies: sub, w, h: area.h * 0.22}], 'cover-subtitle')
  if (isOverfull(subFit)) return subFit
  const headHigh = stage.height(head, w, found.size, 'cover-title')
  const subHigh = sub.length > 0 ? stage.height(sub, w, subFit.size, 'cover-subtitle') : 0
  const places = coverPlaces(area, headHigh, subHigh, stage.theme)
  const ruleTop = places.subtitle.y + subHigh + (subHigh > 0 ? 24 : 12)
  return {
    boxes: [
      stage.box('Title', places.title, head, {
        size: found.size,
        lead: 'cover-title',
        anchor: 'bottom',
        placeholder: {type: 'title', index: 0}
      }),
      ...(cover.kicker === ''
        ? []
        : [
            stage.box(
              'Kicker',
              places.kicker,
              [copy(cover.kicker, 'label', stage.ink('cover-accent'), {tracking: 4})],
              // Not in a placeholder: programs rename those, and nothing else tells the number of a divider from a statement.
              {size: 14, lead: 'label'}
            )
          ]),
      ...(sub.length > 0
        ? [
            stage.box('Subtitle', places.subtitle, sub, {
              size: subFit.size,
              lead: 'cover-subtitle',
              placeholder: {type: 'subtitle', index: 1}
            })
          ]
        : []),
      {
        type: 'shape',
        name: 'Rule',
        rect: {x: area.x, y: ruleTop, w: 150, h: 0},
        shape: 'line',
        outline: {paint: {ink: stage.ink('cover-accent')}, width: 2.25}
      },
      ...(cover.foot
        ? [
            stage.box(
              'Byline',
              {x: area.x, y: ruleTop + 16, w, h: 24},
              [copy(cover.foot, 'caption', stage.ink('cover-muted'))],
              {
                size: stage.theme.type.caption.size,
                lead: 'caption'
              }
            )
          ]
        : [])
    ]
  }
}
