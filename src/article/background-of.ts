import type {Background} from './slide-options.ts'

/** What a slide is to be set on, as its author says it; undefined for what is neither a colour nor a picture. */
export function backgroundOf(written: string): Background | undefined {
  const as = written.trim()
  const [, short, long] = /^#?(?:([\da-f]{3})|([\da-f]{6}))$/i.exec(as) ?? []
  const digits = long ?? short?.replace(/./g, '$&$&')
  if (digits) return {as: `#${digits.toUpperCase()}`}
  return slots.has(as) || /\.(?:png|jpe?g|gif|svg|webp)$/i.test(as) ? {as} : undefined
}

/** Whether it is a picture, which is found by its path. */
export function isPicture({as}: Background): boolean {
  return !as.startsWith('#') && !slots.has(as)
}

/** The slots of a theme, by their names in files and by what they are for. */
const slots: ReadonlySet<string> = new Set(
  'dk1 lt1 dk2 lt2 tx1 bg1 tx2 bg2 accent1 accent2 accent3 accent4 accent5 accent6'.split(' ')
)
