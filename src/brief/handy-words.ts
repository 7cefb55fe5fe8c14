/** A statement of about as many words is read at a glance; presenters write about ten (SciDuet, 1,203 slides). */
export const handyWords = 16
