import type { RequestContext } from '@province/subgraph/request'
import { subgraphUnavailable } from './held-refusals.ts'
import type { EnteredUnits, MeasureKeepers } from './measure-keepers.ts'
import { domainOf } from './measure-question.ts'
import { keeperOf, SELF } from './own-answer.ts'
import { submissionsUnit } from './own-figures.service.ts'
import type { Subgraphs } from './subgraphs.port.ts'

/** Asks every domain which measures it keeps. */
export class KeepersService implements MeasureKeepers {
  constructor(
    private readonly subgraphs: Subgraphs,
    private readonly entered: EnteredUnits,
    private readonly request: RequestContext,
  ) {}

  async unitsOfCount(keys: readonly string[], unitId: string): Promise<ReadonlyMap<string, string>> {
    const byKeeper = Map.groupBy(keys, (key) => keeperOf(key, (domain) => this.subgraphs.has(domain)))
    const all = await Promise.all([...byKeeper].map(([keeper, own]) => this.#kept(keeper, own, unitId)))
    return new Map(all.flatMap((each) => [...each]))
  }

  async #kept(keeper: string, keys: readonly string[], unitId: string): Promise<ReadonlyMap<string, string>> {
    if (keeper === SELF) {
      const counted = keys.flatMap((key): [string, string][] => {
        const unit = submissionsUnit(key)
        return unit === null ? [] : [[key, unit]]
      })
      return new Map([...counted, ...(await this.entered.unitsOfCount(keys))])
    }
    try {
      return await this.subgraphs.unitsOfCount(keeper, keys, unitId, this.request.today)
    } catch {
      throw subgraphUnavailable(domainOf(keys[0] ?? keeper))
    }
  }
}
