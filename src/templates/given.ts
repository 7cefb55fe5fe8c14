/** The part of a template that takes no beat by itself: whoever asks for its slide gives its slots, too. */
export const given = {
  accepts: () => false,
  fill: () => ({})
} as const
