import type {RoleData} from './types.ts'

/** The roles of news in one language. */
export interface NewsRoles {
  readonly context: RoleData
  readonly timeline: RoleData
  readonly keyFigures: RoleData
  readonly delegation: RoleData
  readonly allegations: RoleData
  readonly internationalResponse: RoleData
  readonly quotation: RoleData
  readonly outlook: RoleData
  readonly points: RoleData
}

/** The roles of news in the order in which a deck shows them, the same in every language. */
export function newsRoles(roles: NewsRoles): readonly RoleData[] {
  return [
    roles.context,
    roles.timeline,
    roles.keyFigures,
    roles.delegation,
    roles.allegations,
    roles.internationalResponse,
    roles.quotation,
    roles.outlook,
    roles.points
  ]
}
