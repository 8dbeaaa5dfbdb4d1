import type { MonthlyFormName, MonthlyState } from '../generated/graphql.ts'

/** The forms by which units report their months. */
export const FORMS: readonly [MonthlyFormName, ...MonthlyFormName[]] = [
  'DOSSIERS',
  'CENTRE_TRANSACTIONS',
  'ELECTRONIC_DOCUMENTS',
]

/** Where months stand. */
export const STATES: readonly MonthlyState[] = [
  'DRAFT',
  'SUBMITTED',
  'VERIFIED',
  'APPROVED',
  'LOCKED',
  'RETURNED',
  'REOPENED',
]

const BACK = 18

/** The first days of the last months, the newest that is over first, then the one that runs. */
export function monthsBefore(today: string): string[] {
  const [year = 0, number = 0] = today.split('-').map(Number)
  const months = Array.from({ length: BACK }, (_, back) =>
    new Date(Date.UTC(year, number - 1 - back, 1)).toISOString().slice(0, 10),
  )
  const [running = today, ...over] = months
  return [...over, running]
}
