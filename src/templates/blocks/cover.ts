import {type Copy, copy} from '../../frame/copy.ts'
import {lineOf} from '../../frame/line-of.ts'
import {placeholders} from '../../frame/placeholders.ts'
import {isOverfull, type Overfull, type Stage} from '../../frame/stage.ts'
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

/** Of the width, so much has text. */
const textShare = 0.86

/** Of the height, so much is left under a title for its subtitle: the rule and the byline stand below. */
const subtitleShare = 0.34

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
  const w = area.w * textShare
  const top = area.y + Math.max(0, area.h * 0.46 - title)
  const twoLines = 2 * lineOf(type['cover-subtitle'])
  return {
    kicker: {x: area.x, y: top - 32, w, h: 20},
    title: {x: area.x, y: top, w, h: title + 2},
    subtitle: {x: area.x, y: top + title + 12, w, h: Math.max(subtitle, twoLines) + 2}
  }
}

/** Text on the cover ground: the title in the upper half, what belongs to it under it. */
export function coverBoxes(cover: Cover, stage: Stage): Arranged {
  const {area} = stage
  const head = titleBlock(cover.title, stage)
  if ('overfull' in head) return head
  const sub: readonly Copy[] = cover.sub.map((line) => copy(line, 'cover-subtitle', stage.ink('cover-muted')))
  const w = area.w * textShare
  const subFit = stage.fit([{copies: sub, w, h: area.h * subtitleShare}], 'cover-subtitle')
  if (isOverfull(subFit)) return subFit
  const headHigh = stage.height(head.copies, w, head.size, head.lead)
  const subHigh = sub.length > 0 ? stage.height(sub, w, subFit.size, 'cover-subtitle') : 0
  const places = coverPlaces(area, headHigh, subHigh, stage.theme)
  const ruleTop = places.subtitle.y + subHigh + (subHigh > 0 ? 24 : 12)
  return {
    boxes: [
      stage.box('Title', places.title, head.copies, {
        size: head.size,
        lead: head.lead,
        anchor: 'bottom',
        placeholder: placeholders.title
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
              placeholder: placeholders.subtitle
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

interface TitleBlock {
  readonly copies: readonly Copy[]
  readonly size: Pt
  readonly lead: 'cover-title' | 'title'
}

/** The title of a cover; a long one is set as that of a slide, and takes more of the height. */
function titleBlock(title: string, stage: Stage): TitleBlock | Overfull {
  const full = headAs('cover-title', 0.42, title, stage)
  return 'overfull' in full ? headAs('title', 0.5, title, stage) : full
}

function headAs(lead: TitleBlock['lead'], share: number, title: string, stage: Stage): TitleBlock | Overfull {
  const {w, h} = stage.area
  const copies = [copy(title, lead, stage.ink('cover-ink'))]
  const found = stage.fit([{copies, w: w * textShare, h: h * share}], lead)
  return isOverfull(found) ? found : {copies, size: found.size, lead}
}
