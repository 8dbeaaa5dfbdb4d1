import { type Connection, connectionOfAll, pageOf } from '@province/subgraph/list'
import {
  AS_REPORTED,
  type Measure,
  type MeasureRecord,
  type MeasureRecordsArgs,
  type MeasuresArgs,
} from '@province/subgraph/measure'
import { validate as isId } from 'uuid'
import type { CitationRepository } from '../citation/citation.repository.ts'
import { readCitation } from '../citation/citation.ts'
import { citedWorld, findDisagreements } from '../disagreement/find-disagreements.ts'

type Asked = Pick<MeasuresArgs, 'unit' | 'window' | 'asOf'>

type Records = (world: ReturnType<typeof citedWorld>) => MeasureRecord[]

const MEASURES: Readonly<Record<string, { unitOfCount: string; records: Records }>> = {
  'directives.citations': {
    unitOfCount: 'citations',
    records: ({ citations }) =>
      citations.map(({ id, symbolAsCited, place }) => ({
        id,
        label: `${symbolAsCited} (${place})`,
        value: 1,
        share: 1,
      })),
  },
  'directives.citation_disagreements': {
    unitOfCount: 'disagreements',
    records: (world) =>
      findDisagreements(world).map(({ id, message }) => ({ id, label: message, value: 1, share: 1 })),
  },
}

/** The figures that directives holds, with the records behind them. */
export class MeasureService {
  constructor(private readonly citations: CitationRepository) {}

  async values({ keys, ...asked }: Asked & Pick<MeasuresArgs, 'keys'>): Promise<Measure[]> {
    const known = keys.filter((key) => Object.hasOwn(MEASURES, key))
    if (known.length === 0) return []
    const world = await this.#world(asked)
    return known.flatMap((key) => {
      const measure = MEASURES[key]
      if (!measure) return []
      return [
        {
          key,
          value: measure.records(world).length,
          unitOfCount: measure.unitOfCount,
          asOf: asked.asOf,
          ...AS_REPORTED,
        },
      ]
    })
  }

  async records({
    key,
    unit,
    window,
    asOf,
    ...args
  }: MeasureRecordsArgs): Promise<Connection<MeasureRecord>> {
    const page = pageOf(args, ['directivesMeasureRecords', key, unit, window.from, window.to])
    const records = MEASURES[key]?.records(await this.#world({ unit, window, asOf })) ?? []
    return connectionOfAll(records, page, ({ id }) => id)
  }

  async #world({ unit, window }: Asked) {
    const rows = isId(unit) ? await this.citations.ofUnit(unit, window.from, window.to) : []
    return citedWorld(rows.map(readCitation))
  }
}
