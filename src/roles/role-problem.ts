/** Something wrong in a role or profile file: an unknown key with the keys there are, or a value with what was expected of it. */
export type RoleProblem =
  | {readonly id: 'role-key' | 'profile-key'; readonly key: string; readonly known: readonly string[]}
  | {readonly id: 'role-value' | 'profile-value'; readonly key: string; readonly expected: string}

/** Takes a problem down, with the node of the file it is at. */
export type Complain = (node: unknown, problem: RoleProblem) => void
