/** Red, green and blue, 0 to 255. */
export type Channels = readonly [number, number, number]

/** The channels of a colour of six hex digits. */
export function channelsOf(color: string): Channels {
  const value = Number.parseInt(color, 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}
