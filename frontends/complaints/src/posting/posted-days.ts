import type { ScheduleFactsFragment } from '../generated/graphql.ts'

type Posted = ScheduleFactsFragment | undefined

/** Days of a schedule that stand and can still be taken out or kept. */
export const standingOf = (posted: Posted): ReadonlySet<string> =>
  new Set(
    posted?.slots.filter(({ state, makesUp }) => state === 'POSTED' && !makesUp).map(({ date }) => date),
  )

/** Days of a schedule of which it is told what became of them, each with why it stays: they count for the law. */
export const settledOf = (posted: Posted, say: (key: string) => string): ReadonlyMap<string, string> =>
  new Map(
    posted?.slots
      .filter(
        ({ state, makesUp, movedTo }) =>
          !makesUp && state !== 'POSTED' && (state !== 'RESCHEDULED' || movedTo),
      )
      .map(({ date }) => [date, say('posting.settled')]),
  )
