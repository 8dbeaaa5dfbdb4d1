import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { __Noun__Repository, __Noun__Row } from './__noun__.repository.ts'
import { __Noun__, type Opening } from './__noun__.ts'

const RECORD = '__action__'

/** Lists what there is, opens and closes it. */
export class __Noun__Service {
  readonly list: __Noun__Repository['list']

  constructor(
    private readonly __nounVars__: __Noun__Repository,
    private readonly request: RequestContext,
  ) {
    this.list = __nounVars__.list
  }

  byId(id: string): Promise<__Noun__Row | null> {
    return this.__nounVars__.byId(id)
  }

  async open(opening: Omit<Opening, 'id'>): Promise<__Noun__Row> {
    const { authority, subject, today } = this.request
    await authority.require(RECORD, opening.unitId)
    const opened = __Noun__.open({ ...opening, id: v7() }, subject, today)
    this.__nounVars__.add(opened)
    this.#record('opened', opened)
    return this.__nounVars__.rowOf(opened)
  }

  async close(seen: SeenVersion): Promise<__Noun__Row> {
    const { subject, today } = this.request
    const closed = await this.request.forChange(this.__nounVars__, seen, RECORD)
    closed.close(today, subject)
    this.#record('closed', closed)
    return this.__nounVars__.rowOf(closed)
  }

  #record(what: string, { id, unitId, state, version }: __Noun__): void {
    const name = `__table__.${what}`
    this.request.record({ name, aggregateId: id, unitId, payload: { state, version } })
  }
}
