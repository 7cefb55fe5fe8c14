/**
 * The letters, marks and digits of all scripts as ranges for a character class, in a pattern without the `u` flag.
 *
 * Wider than `\p{L}\p{M}\p{N}` by some signs nobody writes in words; but a pattern with those takes milliseconds to
 * compile, this one none to speak of.
 */
export const wordLetters =
  '0-9A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff\\u2c00-\\u2dff\\u2e80-\\u2fdf\\u3040-\\ufdff\\ufe20-\\ufe2f\\ufe70-\\ufefc\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc'
