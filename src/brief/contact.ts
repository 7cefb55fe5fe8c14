const mail = '[^\\s@]@[^\\s@]+\\.\\p{L}{2,}'

/** "+44 20 7946 0001", "+44 (0)20 7946", "(212) 555-0100". */
const telephone = '\\+\\d{1,3}[\\s(]\\(?\\d{1,4}\\)?[\\s-]?\\d{2,}|\\(?\\d{3}\\)?[\\s-]\\d{3}[\\s-]\\d{4}'

/** Where somebody is reached: an electronic address, or a telephone number. */
export const reach = new RegExp(`${mail}|${telephone}`, 'u')

/** The same, or a page. */
export const contact = new RegExp(`${reach.source}|\\bhttps?:|\\bwww\\.`, 'u')
