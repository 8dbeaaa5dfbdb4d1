import type { BackgroundWork } from '@province/subgraph/request'

const HOUR_MS = 3_600_000

/** What sends a statement inside a transaction. */
interface Statements {
  execute(sql: string, values: unknown[]): Promise<unknown>
}

/** Counts each half-year that is over and was not counted yet, for good. */
export const closePeriods = (em: Statements, today: string): Promise<unknown> =>
  em.execute('select complaints.close_periods(?)', [today])

/** What the service does of its own accord: the official total of a period is told at its close. */
export const closingWork: BackgroundWork = {
  name: 'closing of half-years',
  everyMs: HOUR_MS,
  run: ({ transaction, clock }) =>
    transaction([], async (em) => {
      await closePeriods(em, clock.today())
      return false
    }),
}
