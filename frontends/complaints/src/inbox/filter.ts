import { dueWithinWeek } from '@province/portal-kit'
import type { ClockStanding, PetitionFilter, PetitionKind } from '../generated/graphql.ts'
import { PETITION_FIELDS } from '../petition/petition-field.ts'

export const KINDS: readonly PetitionKind[] = ['COMPLAINT', 'DENUNCIATION', 'REFLECTION']

/** By when something is due, as the address says it. */
export const DUES = ['late', 'soon', 'week'] as const

/** What stands so is late, or due soon or late already: the server says how a thing stands. */
const STANDINGS: Readonly<Record<Exclude<(typeof DUES)[number], 'week'>, ClockStanding[]>> = {
  late: ['OVERDUE'],
  soon: ['OVERDUE', 'DUE_TODAY', 'DUE_SOON'],
}

/** How a list is narrowed down, as words of the address say it; a word that is not known narrows nothing. */
export interface Narrowing {
  /** `all`, or only those that wait for their unit. */
  show: string | null
  /** A kind, or `none` for what is not classified. */
  kind: string | null
  /** What it is about, or `none` where nobody has said it. */
  field: string | null
  due: string | null
  search: string | null
}

/** What the server is asked for on a day. */
export function filterOf({ show, kind, field, due, search }: Narrowing, today: string): PetitionFilter {
  const standing = DUES.find((each) => each === due)
  const about = PETITION_FIELDS.find((each) => each === field)
  const known = KINDS.find((each) => each === kind)
  return {
    ...(show === 'all' ? {} : { open: true }),
    ...(known ? { kinds: [known] } : {}),
    ...(kind === 'none' ? { unclassified: true } : {}),
    ...(about ? { fields: [about] } : {}),
    ...(field === 'none' ? { withoutField: true } : {}),
    ...(standing === 'week' ? dueWithinWeek(today) : standing ? { standings: STANDINGS[standing] } : {}),
    ...(search?.trim() ? { search: search.trim().slice(0, 100) } : {}),
  }
}
