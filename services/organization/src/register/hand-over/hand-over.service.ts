import type { Connection, ListAsked } from '@province/subgraph/list'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { ReorgEvent } from '../decree/decree.ts'
import type { OpenItem } from '../open-item/open-item.ts'
import type { HandOverFilters, HandOverRepository, HandOverRow } from './hand-over.repository.ts'
import { HandOver, successorsOf } from './hand-over.ts'
import { takerEnded } from './hand-over-refusals.ts'

/** In which order hand-overs are listed. */
export type HandOverOrder = 'LABEL' | 'LATEST' | 'DOMAIN'

const ACCEPT = 'handover.accept'

/** Hands open items over from units that ended to those that go on. */
export class HandOverService {
  constructor(
    private readonly handOvers: HandOverRepository,
    private readonly request: RequestContext,
  ) {}

  async list(asked: HandOverFilters & ListAsked<HandOverOrder>): Promise<Connection<HandOverRow>> {
    const { authority } = this.request
    if (!(await authority.may('reorganisation.read'))) await authority.require(ACCEPT)
    return this.handOvers.list(asked)
  }

  /** Opens a hand-over for each item, to the successor of the greatest share. */
  open({ id, effectiveOn, effects }: ReorgEvent, items: readonly OpenItem[]): number {
    const opened = items.flatMap((item) => {
      const [to] = successorsOf(effects, item.unitId)
      return to ? [new HandOver(v7(), id, effectiveOn, item, to)] : []
    })
    this.handOvers.add(...opened)
    return opened.length
  }

  /** The unit that takes over has it now, and sees what the ended unit left behind. */
  async accept(seen: SeenVersion): Promise<HandOverRow> {
    const handOver = await this.request.forChange(this.handOvers, seen, ACCEPT)
    const { subject, actor, today } = this.request
    if (await this.handOvers.hasEnded(handOver.unitId, today)) throw takerEnded()
    handOver.accept(subject, actor.name)
    const { unitId, fromUnitId, effectiveOn } = handOver
    await this.handOvers.giveCustody(unitId, fromUnitId, effectiveOn)
    if (handOver.ofBody) await this.handOvers.takeOverBody(handOver, subject)
    return this.#record('hand_over.accepted', handOver)
  }

  /** Another successor is to take it, where a unit went into several. */
  async redirect(seen: SeenVersion, to: string): Promise<HandOverRow> {
    const handOver = await this.request.forChange(this.handOvers, seen, 'reorganisation.execute')
    const { fromUnitId, effectiveOn } = handOver
    handOver.redirect(to, await this.handOvers.followersOf(fromUnitId, [this.request.today, effectiveOn]))
    return this.#record('hand_over.redirected', handOver)
  }

  #record(name: string, handOver: HandOver): HandOverRow {
    const { id, unitId, fromUnitId, domain, kind, itemId, version } = handOver
    const payload = { fromUnitId, domain, kind, itemId, version }
    this.request.record({ name, aggregateId: id, unitId, payload })
    return this.handOvers.rowOf(handOver)
  }
}
