import type { BackgroundDesk, BackgroundWork } from '@province/subgraph/work'
import { ClockRungRepository } from './clock-rung.repository.ts'

/** Rungs told in one transaction. */
const MOST_AT_ONCE = 500

/** The service tells, and sees clocks of denunciations to do so. */
const AS_SERVICE = ['clock.tell', 'denunciation.read']

/** Tells of a bounded number of rungs that were reached; answers whether more are waiting. */
export async function tellRungs(
  { clock, transaction }: BackgroundDesk,
  most = MOST_AT_ONCE,
): Promise<boolean> {
  const waiting = await transaction(AS_SERVICE, (em) =>
    new ClockRungRepository(em).tell(clock.today(), clock.now(), most),
  )
  return waiting === most
}

/** Tells of each rung of each clock once, a minute after it is reached at the latest, or whenever the service runs again. */
export const rungsTold: BackgroundWork = {
  name: 'rungs of clocks',
  everyMs: 60_000,
  run: (desk) => tellRungs(desk),
}
