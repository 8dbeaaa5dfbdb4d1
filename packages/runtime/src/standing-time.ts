import { z } from 'zod'
import { type Clock, fixedClock, wallClock } from './clock.ts'

const WALL = 'wall'
const PROBLEM = 'must be an instant such as 2023-06-15T08:00:00+07:00, at which time stands still, or wall'

/** The setting `NOW`: the clock on the wall, or an instant at which time stands still. */
export const standingTime = z
  .union([z.literal(WALL), z.iso.datetime({ offset: true, error: PROBLEM })], { error: PROBLEM })
  .optional()

/** The instant at which time stands still: the one that was said, else the usual one; undefined where it is the wall's. */
export const timeOf = (said: string | undefined, usual?: string): string | undefined =>
  said === WALL ? undefined : (said ?? usual)

/** The clock that a setting says. */
export function clockOf(said: string | undefined): Clock {
  const instant = timeOf(said)
  return instant === undefined ? wallClock() : fixedClock(instant)
}
