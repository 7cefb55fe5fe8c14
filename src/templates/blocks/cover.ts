import {type Copy, copy} from '../../frame/copy.ts'
import {isOverfull, type Stage} from '../../frame/stage.ts'
import type {Arranged} from '../types.ts'

/** What a cover or a divider says. */
export interface Cover {
  readonly kicker: string
  readonly title: string
  readonly sub?: string | undefined
  readonly foot?: string | undefined
}

/** Text on the cover ground: the title in the upper half, what belongs to it under it. */
export function coverBoxes(cover: Cover, stage: Stage): Arranged {
  const {area} = stage
  const head = [copy(cover.title, 'cover-title', stage.ink('cover-ink'))]
  const sub: Copy[] = cover.sub ? [copy(cover.sub, 'cover-subtitle', stage.ink('cover-muted'))] : []
  const w = area.w * 0.86
  const titleRoom = area.h * 0.42
  const found = stage.fit([{copies: head, w, h: titleRoom}], 'cover-title')
  if (isOverfull(found)) return found
  const subFit = stage.fit([{copies: sub, w, h: area.h * 0.22}], 'cover-subtitle')
  if (isOverfull(subFit)) return subFit
  const headHigh = stage.height(head, w, found.size, 'cover-title')
  const subHigh = sub.length > 0 ? stage.height(sub, w, subFit.size, 'cover-subtitle') : 0
  const top = area.y + Math.max(0, area.h * 0.46 - headHigh)
  const subTop = top + headHigh + 12
  const ruleTop = subTop + subHigh + (subHigh > 0 ? 24 : 12)
  return {
    boxes: [
      stage.box('Title', {x: area.x, y: top, w, h: headHigh + 2}, head, {
        size: found.size,
        lead: 'cover-title',
        anchor: 'bottom',
        placeholder: {type: 'title', index: 0}
      }),
      stage.box(
        'Kicker',
        {x: area.x, y: top - 32, w, h: 20},
        [copy(cover.kicker, 'label', stage.ink('cover-accent'), {tracking: 4})],
        {
          size: 14,
          lead: 'label'
        }
      ),
      ...(sub.length > 0
        ? [
            stage.box('Subtitle', {x: area.x, y: subTop, w, h: subHigh + 2}, sub, {
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
