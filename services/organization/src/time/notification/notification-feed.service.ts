import type { OtherDomains } from '@province/subgraph/ask'
import type { BackgroundDesk, BackgroundWork } from '@province/subgraph/request'
import { rolesWith } from '../../access/index.ts'
import type { HeardSource } from './heard-source.port.ts'
import { type HeardNotice, NoticeSource } from './notice-source.port.ts'
import { addressed } from './notification.ts'
import { type Duty, NotificationFeedRepository, type ToldAbout } from './notification-feed.repository.ts'
import { type ReachedRung, RungSource } from './rung-source.port.ts'

/** What the service holds to tell people and to know who has which duty; no role holds the first. */
const AS_SERVICE = ['notification.write', 'grant.manage']

type Needed = Pick<ToldAbout, 'unitId' | 'action' | 'needs'>

const dutyOf = ({ unitId, action, needs }: Needed): Duty => ({
  unitId,
  roles: rolesWith(action),
  knowing: needs === null ? null : rolesWith(needs),
})

/** What is heard of one kind from one domain, and what becomes of it. */
interface Hearing<Heard extends { position: string }> {
  source: HeardSource<Heard>
  /** Under which name it is stored how far a domain was heard. */
  placeOf(domain: string): string
  hear(rows: NotificationFeedRepository, domain: string, heard: Heard, today: string): Promise<void>
}

/** Tells whoever has the duty; where nobody has it in a unit that has to act, that stands for all to see. */
async function tell(
  rows: NotificationFeedRepository,
  source: string,
  about: ToldAbout & { own: boolean },
  today: string,
) {
  const holders = await rows.holders(dutyOf(about), today)
  await rows.tell(source, about, addressed(holders, about.rung, about.own))
  if (about.own && !holders.some(({ depth }) => depth === 0)) await rows.vacant(about, today)
}

const rungsOf = (source: RungSource): Hearing<ReachedRung> => ({
  source,
  placeOf: (domain) => domain,
  async hear(rows, domain, { clockId, rung, ...reached }, today) {
    if (rung === null) return rows.restrict(domain, { clockId, needs: reached.needs })
    await tell(rows, domain, { ...reached, noun: 'clock', nounId: clockId, rung, position: null }, today)
  },
})

const noticesOf = (source: NoticeSource): Hearing<HeardNotice> => ({
  source,
  placeOf: (domain) => `${domain} notices`,
  async hear(rows, domain, { noun, nounId, event, ...notice }, today) {
    const subject = { subjectKind: noun, subjectId: nounId, kind: event }
    await tell(rows, domain, { ...notice, ...subject, noun, nounId, rung: 'HAPPENED', needs: null }, today)
  },
})

/**
 * Hears what one domain tells since the last time, and tells people: the place up to which it was heard is stored with what
 * they are told, so that whoever is stopped hears the same again and tells nobody twice. Answers whether more may be waiting.
 */
async function hearDomain<Heard extends { position: string }>(
  desk: BackgroundDesk,
  { source, placeOf, hear }: Hearing<Heard>,
  domain: string,
): Promise<boolean> {
  const { transaction, clock } = desk
  const named = placeOf(domain)
  const { place, roots } = await transaction(AS_SERVICE, async (em) => {
    const rows = new NotificationFeedRepository(em)
    return { place: await rows.position(named), roots: await rows.roots() }
  })
  const told = await source.after(domain, place, roots)
  const last = told.at(-1)
  if (!last) return false
  return transaction(AS_SERVICE, async (em) => {
    const rows = new NotificationFeedRepository(em)
    // Somebody else heard it meanwhile: what follows is heard at the next turn.
    if ((await rows.position(named)) !== place) return true
    for (const each of told) await hear(rows, domain, each, clock.today())
    await rows.heard(named, last.position)
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
async function hearAll<Heard extends { position: string }>(
  desk: BackgroundDesk,
  hearing: Hearing<Heard>,
): Promise<boolean> {
  const { domains } = hearing.source
  const heard = await Promise.allSettled(domains.map((domain) => hearDomain(desk, hearing, domain)))
  if (heard.some((each) => each.status === 'fulfilled' && each.value)) return true
  await fillVacancies(desk)
  const failed = heard.find((each) => each.status === 'rejected')
  if (failed?.status === 'rejected') throw failed.reason
  return false
}

/** People are told of rungs and of what happened within seconds, or whenever this service and the domain run again. */
export const notificationsFed = (others: OtherDomains): BackgroundWork[] => {
  const rungs = rungsOf(new RungSource(others))
  const notices = noticesOf(new NoticeSource(others))
  return [
    { name: 'notifications of deadlines', everyMs: 5_000, run: (desk) => hearAll(desk, rungs) },
    { name: 'notifications of what happened', everyMs: 3_000, run: (desk) => hearAll(desk, notices) },
  ]
}
