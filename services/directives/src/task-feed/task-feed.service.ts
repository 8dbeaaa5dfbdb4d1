import type { BackgroundDesk, BackgroundWork } from '@province/subgraph/request'
import { TaskFeedRepository } from './task-feed.repository.ts'
import type { TaskRequestSource } from './task-request-source.port.ts'

/** What the service holds to give what was asked for. */
const AS_SERVICE = ['task.give']

/**
 * Hears what records of one domain ask since the last time, and gives the tasks: the place up to which it was heard is stored
 * with them, so that whoever is stopped hears the same again and gives nothing twice. Answers whether more may be waiting.
 */
async function hearDomain(desk: BackgroundDesk, source: TaskRequestSource, domain: string): Promise<boolean> {
  const { transaction, clock } = desk
  const { place, roots } = await transaction(AS_SERVICE, async (em) => {
    const rows = new TaskFeedRepository(em)
    return { place: await rows.position(domain), roots: await rows.roots() }
  })
  const requests = await source.after(domain, place, roots)
  const last = requests.at(-1)
  if (!last) return false
  return transaction(AS_SERVICE, async (em) => {
    const rows = new TaskFeedRepository(em)
    // Somebody else heard it meanwhile: what follows is heard at the next turn.
    if ((await rows.position(domain)) !== place) return true
    for (const request of requests) await rows.give(request, clock.now())
    await rows.heard(domain, last.position)
    return true
  })
}

/** Hears every domain that answers; one that is away is heard when it is back. Answers whether more may be waiting. */
export async function hearRequests(desk: BackgroundDesk, source: TaskRequestSource): Promise<boolean> {
  const heard = await Promise.allSettled(source.domains.map((domain) => hearDomain(desk, source, domain)))
  if (heard.some((each) => each.status === 'fulfilled' && each.value)) return true
  const failed = heard.find((each) => each.status === 'rejected')
  if (failed?.status === 'rejected') throw failed.reason
  return false
}

/** Records are given their tasks within seconds, or whenever this service and the domain run again. */
export const tasksFed = (source: TaskRequestSource): BackgroundWork => ({
  name: 'tasks that records ask for',
  everyMs: 2_000,
  run: (desk) => hearRequests(desk, source),
})
