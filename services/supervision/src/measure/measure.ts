import type { IssuerBody } from '../body/supervising-body.ts'

const OWNERS: Readonly<Record<string, IssuerBody>> = {
  council: 'COUNCIL',
  standing: 'STANDING',
  boards: 'BOARDS',
}

/** Keys of what themes state of their subjects. */
export const SUBJECTS = /^supervision\.(council|standing|boards)\.theme\.([a-z_]+)\.units$/

/** Keys of delegations on record. */
export const DELEGATIONS = /^supervision\.(council|standing|boards)\.delegations$/

/** Whose themes a key speaks of, and of which; without a code of all of them. */
export function themesOf(key: string): { owner: IssuerBody | undefined; code: string | undefined } {
  const [, name = '', code] = SUBJECTS.exec(key) ?? DELEGATIONS.exec(key) ?? []
  return { owner: OWNERS[name], code }
}
