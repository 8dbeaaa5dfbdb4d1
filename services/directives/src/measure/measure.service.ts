import { type Connection, connectionOf, pageOf } from '@province/subgraph'
import { validate as isId } from 'uuid'
import type { CitationRepository } from '../citation/citation.repository.ts'
import { readCitation } from '../citation/citation.ts'
import { following } from '../citation/paging.ts'
import { citedWorld, findDisagreements } from '../disagreement/find-disagreements.ts'

/** Which figures, of which unit, over which days. */
export interface MeasureRequest {
  unit: string
  window: { from: string; to: string }
  asOf: string
}

/** A figure that directives holds. */
export interface MeasureRow {
  key: string
  value: number
  unitOfCount: string
  asOf: string
}

/** One record behind a figure. */
export interface MeasureRecordRow {
  id: string
  label: string
  value: number
}

type Records = (world: ReturnType<typeof citedWorld>) => MeasureRecordRow[]

const MEASURES: Readonly<Record<string, { unitOfCount: string; records: Records }>> = {
  'directives.citations': {
    unitOfCount: 'citations',
    records: ({ citations }) =>
      citations.map(({ id, symbolAsCited, place }) => ({
        id,
        label: `${symbolAsCited} (${place})`,
        value: 1,
      })),
  },
  'directives.citation_disagreements': {
    unitOfCount: 'disagreements',
    records: (world) => findDisagreements(world).map(({ id, message }) => ({ id, label: message, value: 1 })),
  },
}

/** The figures that directives holds, with the records behind them. */
export class MeasureService {
  constructor(private readonly citations: CitationRepository) {}

  async list(keys: readonly string[], request: MeasureRequest): Promise<MeasureRow[]> {
    const known = keys.filter((key) => Object.hasOwn(MEASURES, key))
    if (known.length === 0) return []
    const world = await this.#world(request)
    return known.flatMap((key) => {
      const measure = MEASURES[key]
      if (!measure) return []
      return [
        { key, value: measure.records(world).length, unitOfCount: measure.unitOfCount, asOf: request.asOf },
      ]
    })
  }

  async records(
    key: string,
    request: MeasureRequest,
    paging: { first: number; after?: string | null },
  ): Promise<Connection<MeasureRecordRow>> {
    const { unit, window } = request
    const page = pageOf(paging, ['directivesMeasureRecords', key, unit, window.from, window.to])
    const records = MEASURES[key]?.records(await this.#world(request)) ?? []
    const rest = following(records, page.after?.[0]?.toString(), ({ id }) => id)
    return connectionOf(rest.slice(0, page.limit + 1), page, records.length, ({ id }) => [id])
  }

  async #world({ unit, window }: MeasureRequest) {
    const rows = isId(unit) ? await this.citations.ofUnit(unit, window.from, window.to) : []
    return citedWorld(rows.map(readCitation))
  }
}
