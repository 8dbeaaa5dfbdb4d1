import { addDays, type Window } from '@province/clocks'

/** The days of a window that are gone by on a day, it among them. */
export const goneBy = ({ from, to }: Window, asOf: string): Window => {
  const dayAfter = addDays(asOf, 1)
  return { from, to: to < dayAfter ? to : dayAfter }
}
