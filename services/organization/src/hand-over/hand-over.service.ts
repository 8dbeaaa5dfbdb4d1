import { forbiddenOrMissing, staleVersion } from '@province/runtime/refusal'
import { type Connection, connectionOf, type PageArgs, pageOf } from '@province/subgraph/list'
import { type RequestContext } from '@province/subgraph/work'
import { validate as isId, v7 } from 'uuid'
import type { ReorgEvent } from '../reorganisation/decree.ts'
import type { ReorganisationRepository } from '../reorganisation/reorganisation.repository.ts'
import type { HandOverFilter, HandOverRepository, HandOverRow } from './hand-over.repository.ts'
import { HandOver, type OpenItem, successorsOf } from './hand-over.ts'

/** Which hand-over, by who saw this version of it. */
export interface HandOverStep {
  id: string
  expectedVersion: number
}

const ACCEPT = 'handover.accept'

const rowOf = (handOver: HandOver): HandOverRow => {
  const { id, reorganisationId, unitId, fromUnitId, domain, kind, itemId, label } = handOver
  const { effectiveOn, state, version, acceptedByName } = handOver
  const what = { domain, kind, itemId, label, effectiveOn, state, version, acceptedByName }
  return { id, reorganisationId, unitId, fromUnitId, ...what }
}

/** Hands open items over from units that ended to those that go on. */
export class HandOverService {
  constructor(
    private readonly handOvers: HandOverRepository,
    private readonly events: ReorganisationRepository,
    private readonly request: Pick<RequestContext, 'actor' | 'record'> & {
      authority: Pick<RequestContext['authority'], 'may' | 'require'>
    },
  ) {}

  async list(filter: HandOverFilter, args: PageArgs): Promise<Connection<HandOverRow>> {
    const { authority } = this.request
    if (!(await authority.may('reorganisation.read'))) await authority.require(ACCEPT)
    const { reorganisation, unit, state } = filter
    const page = pageOf(args, ['handOvers', reorganisation, unit, state])
    const known = [reorganisation, unit].every((id) => id == null || isId(id))
    const rows = known ? await this.handOvers.list(filter, page) : []
    const beyond = rows.length === 0 && known && page.after
    const total = rows[0]?.total ?? (beyond ? (await this.handOvers.count(filter))[0]?.total : 0) ?? 0
    return connectionOf<HandOverRow>(rows, page, total, ({ label, id }) => [label, id])
  }

  /** Opens a hand-over for each item, to the successor of the greatest share. */
  open({ id, effectiveOn, effects }: ReorgEvent, items: readonly OpenItem[]): number {
    const opened = items.flatMap((item) => {
      const [to] = successorsOf(effects, item.unitId)
      return to ? [new HandOver(v7(), id, effectiveOn, item, to)] : []
    })
    this.handOvers.add(opened)
    return opened.length
  }

  /** The unit that takes over has it now, and sees what the ended unit left behind. */
  async accept(step: HandOverStep): Promise<HandOverRow> {
    const handOver = await this.#load(step, ACCEPT)
    const { actor } = this.request
    handOver.accept(actor.subject, actor.name)
    const { unitId, fromUnitId, effectiveOn } = handOver
    await this.handOvers.giveCustody(unitId, fromUnitId, effectiveOn)
    this.#tell('hand_over.accepted', handOver)
    return rowOf(handOver)
  }

  /** Another successor is to take it, where a unit went into several. */
  async redirect(step: HandOverStep, to: string): Promise<HandOverRow> {
    const handOver = await this.#load(step, 'reorganisation.execute')
    const [event] = await this.events.byIds([handOver.reorganisationId])
    handOver.redirect(to, successorsOf(event?.effects ?? [], handOver.fromUnitId))
    this.#tell('hand_over.redirected', handOver)
    return rowOf(handOver)
  }

  async #load({ id, expectedVersion }: HandOverStep, action: string): Promise<HandOver> {
    const handOver = isId(id) ? await this.handOvers.load(id) : null
    if (!handOver) throw forbiddenOrMissing()
    await this.request.authority.require(action, handOver.unitId)
    if (handOver.version !== expectedVersion) throw staleVersion(handOver.version)
    return handOver
  }

  #tell(name: string, { id, unitId, fromUnitId, domain, kind, itemId, version }: HandOver): void {
    const payload = { fromUnitId, domain, kind, itemId, version }
    this.request.record({ name, aggregateId: id, unitId, payload })
  }
}
