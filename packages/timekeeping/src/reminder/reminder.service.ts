import type { BackgroundDesk } from '@province/subgraph/request'
import { type DomainClocks, ownActions } from '../clock/domain-clocks.ts'
import { ReminderRepository } from './reminder.repository.ts'

/** Rungs told in one transaction. */
const MOST_AT_ONCE = 500

/** Tells of a bounded number of rungs that were reached; answers whether more are waiting. */
export async function tellRungs(
  domain: DomainClocks,
  { clock, transaction }: BackgroundDesk,
  most = MOST_AT_ONCE,
): Promise<boolean> {
  const waiting = await transaction(ownActions(domain), (em) =>
    new ReminderRepository(domain, em).tell(clock.today(), clock.now(), most),
  )
  return waiting === most
}
