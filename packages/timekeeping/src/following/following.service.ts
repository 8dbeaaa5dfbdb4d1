import type { BackgroundDesk } from '@province/subgraph/request'
import { decidedDays } from '../calendar/calendar.repository.ts'
import { DecidedCalendar } from '../calendar/decided-calendar.ts'
import { type DomainClocks, ownActions } from '../clock/domain-clocks.ts'
import { changed, clockOf } from '../clock/stored-clock.ts'
import { FollowingRepository } from './following.repository.ts'

/** Clocks counted anew in one transaction: their events are in memory meanwhile. */
const MOST_COUNTED = 500

/** Clocks of which one statement says that nothing changed. */
const MOST_PASSED = 10_000

/**
 * Lets a bounded number of running clocks follow what people decided about the calendar; answers whether more are waiting.
 * Each clock knows how far it has followed, so that whoever is stopped goes on where it was, and two at once share the work.
 */
export async function followCalendar(
  domain: DomainClocks,
  { clock: world, transaction }: BackgroundDesk,
  most = MOST_COUNTED,
): Promise<boolean> {
  return transaction(ownActions(domain), async (em) => {
    const calendar = new DecidedCalendar(await decidedDays(em))
    const { position } = calendar
    if (position === 0) return false
    const rows = new FollowingRepository(domain, em)
    const held = await rows.touched(position, most)
    if (held.length === 0) return (await rows.pass(position, MOST_PASSED)) === MOST_PASSED
    const followed = held.map(({ clock, events }) => {
      const after = calendar.follow(clockOf(events), clock.calendarPosition, world.today())
      return changed(clock, events.length, after, { calendar, by: domain.schema })
    })
    await rows.store(followed, world.now())
    return true
  })
}
