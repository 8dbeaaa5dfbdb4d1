import type { PetitionFilter, PetitionKind } from '../generated/graphql.ts'

export const KINDS: readonly PetitionKind[] = ['COMPLAINT', 'DENUNCIATION', 'REFLECTION']

/** By when something is due, as the address says it. */
export const DUES = ['late', 'soon'] as const

/** How a list is narrowed down, as words of the address say it; a word that is not known narrows nothing. */
export interface Narrowing {
  /** `all`, or only those that wait for their unit. */
  show: string | null
  /** A kind, or `none` for what is not classified. */
  kind: string | null
  due: string | null
  search: string | null
}

/** What the server is asked for. */
export function filterOf(
  { show, kind, due, search }: Narrowing,
  { yesterday, soon }: { yesterday: string; soon: string },
): PetitionFilter {
  const known = KINDS.find((each) => each === kind)
  return {
    ...(show === 'all' ? {} : { open: true }),
    ...(known ? { kinds: [known] } : {}),
    ...(kind === 'none' ? { unclassified: true } : {}),
    ...(due === 'late' ? { dueBy: yesterday } : {}),
    ...(due === 'soon' ? { dueBy: soon } : {}),
    ...(search?.trim() ? { search: search.trim().slice(0, 100) } : {}),
  }
}
