import type { BackgroundDesk, BackgroundWork } from '@province/subgraph/request'
import { rolesWith } from '../../access/index.ts'
import { addressed } from './notification.ts'
import { type Duty, NotificationFeedRepository } from './notification-feed.repository.ts'
import type { ReachedRung, RungSource } from './rung-source.port.ts'

/** What the service holds to tell people and to know who has which duty; no role holds the first. */
const AS_SERVICE = ['notification.write', 'grant.manage']

const dutyOf = ({ unitId, action, needs }: Pick<ReachedRung, 'unitId' | 'action' | 'needs'>): Duty => ({
  unitId,
  roles: rolesWith(action),
  knowing: needs === null ? null : rolesWith(needs),
})

async function hear(rows: NotificationFeedRepository, source: string, rung: ReachedRung, today: string) {
  if (rung.rung === null) return rows.restrict(source, rung)
  const holders = await rows.holders(dutyOf(rung), today)
  await rows.tell(source, rung, addressed(holders, rung.rung, rung.own))
  if (rung.own && !holders.some(({ depth }) => depth === 0)) await rows.vacant(rung, today)
}

/**
 * Hears what one domain tells since the last time, and tells people: the place up to which it was heard is stored with what
 * they are told, so that whoever is stopped hears the same again and tells nobody twice. Answers whether more may be waiting.
 */
async function hearDomain(desk: BackgroundDesk, source: RungSource, domain: string): Promise<boolean> {
  const { transaction, clock } = desk
  const { place, roots } = await transaction(AS_SERVICE, async (em) => {
    const rows = new NotificationFeedRepository(em)
    return { place: await rows.position(domain), roots: await rows.roots() }
  })
  const rungs = await source.after(domain, place, roots)
  const last = rungs.at(-1)
  if (!last) return false
  return transaction(AS_SERVICE, async (em) => {
    const rows = new NotificationFeedRepository(em)
    // Somebody else heard it meanwhile: what follows is heard at the next turn.
    if ((await rows.position(domain)) !== place) return true
    for (const rung of rungs) await hear(rows, domain, rung, clock.today())
    await rows.heard(domain, last.position)
    return true
  })
}

/** A duty that somebody has by now stands vacant no longer. */
const fillVacancies = ({ transaction, clock }: BackgroundDesk): Promise<void> =>
  transaction(AS_SERVICE, async (em) => {
    const rows = new NotificationFeedRepository(em)
    for (const vacancy of await rows.vacancies()) {
      const holders = await rows.holders(dutyOf(vacancy), clock.today())
      if (holders.some(({ depth }) => depth === 0)) await rows.fill(vacancy.id, clock.today())
    }
  })

/** Hears every domain that answers; one that is away is heard when it is back. Answers whether more may be waiting. */
export async function hearRungs(desk: BackgroundDesk, source: RungSource): Promise<boolean> {
  const heard = await Promise.allSettled(source.domains.map((domain) => hearDomain(desk, source, domain)))
  if (heard.some((each) => each.status === 'fulfilled' && each.value)) return true
  await fillVacancies(desk)
  const failed = heard.find((each) => each.status === 'rejected')
  if (failed?.status === 'rejected') throw failed.reason
  return false
}

/** People are told of rungs within seconds, or whenever this service and the domain run again. */
export const notificationsFed = (source: RungSource): BackgroundWork => ({
  name: 'notifications of deadlines',
  everyMs: 5_000,
  run: (desk) => hearRungs(desk, source),
})
