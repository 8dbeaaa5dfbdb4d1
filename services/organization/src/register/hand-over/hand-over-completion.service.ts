import { Refusal } from '@province/runtime/refusal'
import type { BackgroundDesk, BackgroundWork } from '@province/subgraph/request'
import { v7 } from 'uuid'
import { atHolders, itemName, type OpenItem } from '../open-item/open-item.ts'
import type { OpenItems } from '../open-item/open-items.port.ts'
import { HandOver, successorsOf } from './hand-over.ts'
import { type DueCompletion, HandOverCompletionRepository } from './hand-over-completion.repository.ts'

/** What the service holds to hand over; it is nobody’s act. */
const AS_SERVICE = ['reorganisation.read', 'reorganisation.execute']

/** The units that ended by the reorganisation. */
const endedBy = (rows: HandOverCompletionRepository, { effectiveOn, effects }: DueCompletion) =>
  rows.ended([...new Set(effects.map(({ predecessorId }) => predecessorId))], effectiveOn)

/** What the domains have open at units that ended by the reorganisation, and that is not handed over yet. */
async function missing(
  rows: HandOverCompletionRepository,
  items: Pick<OpenItems, 'under'>,
  { id, effectiveOn }: DueCompletion,
  ended: ReadonlySet<string>,
): Promise<OpenItem[]> {
  const tops = await rows.tops(effectiveOn)
  const told = (await Promise.all(tops.map((top) => items.under(top, effectiveOn)))).flat()
  const open = atHolders(told, await rows.heldBy(told, effectiveOn))
  const known = await rows.handedOver(id)
  return open.filter((item) => ended.has(item.unitId) && !known.has(itemName(item)))
}

async function completeNext(
  rows: HandOverCompletionRepository,
  items: Pick<OpenItems, 'under'>,
  today: string,
): Promise<boolean> {
  const due = await rows.due(today)
  if (!due) return false
  const ended = await endedBy(rows, due)
  const handOvers = (await missing(rows, items, due, ended)).flatMap((item) => {
    const [to] = successorsOf(due.effects, item.unitId)
    return to ? [new HandOver(v7(), due.id, due.effectiveOn, item, to)] : []
  })
  const onward = [...ended].flatMap((from) => {
    const [to] = successorsOf(due.effects, from)
    return to ? [{ from, to }] : []
  })
  await rows.passOn(onward)
  await rows.complete(due.id, handOvers)
  return true
}

/**
 * Between the execution of a reorganisation and its day work goes on at the units that end. On that day every domain is
 * asked again, and what came in since is handed over too; what still waits for a unit that ends goes on to its successor.
 * While a domain is silent, it is asked at the next turn.
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
