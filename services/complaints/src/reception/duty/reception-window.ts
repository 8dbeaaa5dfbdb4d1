import { daysIn, type Window } from '@province/clocks'
import { windowTurned } from '@province/runtime/refusal'
import { windowTooLong } from './reception-refusals.ts'

/** Ten years: no reader needs more at once, and every week of it is counted. */
const LONGEST_DAYS = 3_660

/** The window itself; refuses with `DATE_INVALID` when it is turned round, `INPUT_INVALID` beyond ten years. */
export function receptionWindow({ from, to }: Window, field = 'window'): Window {
  if (from >= to) throw windowTurned(field)
  if (daysIn({ from, to }) > LONGEST_DAYS) throw windowTooLong(field)
  return { from, to }
}
