import { Refusal } from '@province/runtime/refusal'
import type { BackgroundDesk, BackgroundWork } from '@province/subgraph/request'
import { v7 } from 'uuid'
import { HandOver, type OpenItem, successorsOf } from './hand-over.ts'
import { type DueCompletion, HandOverCompletionRepository } from './hand-over-completion.repository.ts'
import type { OpenItems } from './open-items.port.ts'

/** What the service holds to hand over; it is nobody’s act. */
const AS_SERVICE = ['reorganisation.read', 'reorganisation.execute']

const nameOf = ({ domain, kind, id }: OpenItem) => [domain, kind, id].join(' ')

/** What the domains have open at units that ended by the reorganisation, and that is not handed over yet. */
async function missing(
  rows: HandOverCompletionRepository,
  items: Pick<OpenItems, 'under'>,
  { id, effectiveOn, effects }: DueCompletion,
): Promise<OpenItem[]> {
  const predecessors = [...new Set(effects.map(({ predecessorId }) => predecessorId))]
  const ended = await rows.ended(predecessors, effectiveOn)
  const tops = await rows.tops(effectiveOn)
  const open = (await Promise.all(tops.map((top) => items.under(top, effectiveOn)))).flat()
  const known = await rows.handedOver(id)
  return open.filter((item) => ended.has(item.unitId) && !known.has(nameOf(item)))
}

async function completeNext(
  rows: HandOverCompletionRepository,
  items: Pick<OpenItems, 'under'>,
  today: string,
): Promise<boolean> {
  const due = await rows.due(today)
  if (!due) return false
  const handOvers = (await missing(rows, items, due)).flatMap((item) => {
    const [to] = successorsOf(due.effects, item.unitId)
    return to ? [new HandOver(v7(), due.id, due.effectiveOn, item, to)] : []
  })
  await rows.complete(due.id, handOvers)
  return true
}

/**
 * Between the execution of a reorganisation and its day work goes on at the units that end. On that day every domain is
 * asked again, and what came in since is handed over too; while a domain is silent, it is asked at the next turn.
 */
export const handOversCompleted = (items: Pick<OpenItems, 'under'>): BackgroundWork => ({
  name: 'hand-overs of the day',
  everyMs: 60_000,
  run: (desk: BackgroundDesk) =>
    desk
      .transaction(AS_SERVICE, (em) =>
        completeNext(new HandOverCompletionRepository(em), items, desk.clock.today()),
      )
      .catch((cause: unknown) => {
        if (cause instanceof Refusal) return false
        throw cause
      }),
})
