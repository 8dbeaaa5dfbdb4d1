import { type Connection, connectionOf, type Page } from '@province/subgraph/list'
import { countedIn, type Measure, type MeasureRecord } from '@province/subgraph/measure'
import { validate as isId } from 'uuid'
import { goneBy } from './gone-by.ts'
import type { MeasureQuestion, MeasureSource } from './measure.service.ts'
import type { CountedPetitionRow, PetitionCountRepository } from './petition-count.repository.ts'
import { PETITIONS, petitionLabel } from './petition-count.ts'

const recordOf = (row: CountedPetitionRow) => ({
  id: row.id,
  label: petitionLabel(row),
  value: row.share,
  share: row.code === null ? 1 : row.share,
  unitId: row.unitId,
  kind: row.code === null ? null : 'petition',
  day: row.day,
})

/** Petitions received; null where none is on record at all, since nothing is held then. */
export class PetitionCountService implements MeasureSource {
  constructor(private readonly counts: PetitionCountRepository) {}

  knows(key: string): boolean {
    return key === PETITIONS
  }

  async values(_keys: readonly string[], { unit, window, boundaries }: MeasureQuestion): Promise<Measure[]> {
    const { asOf } = boundaries
    const scope = { within: unit, window: goneBy(window, asOf) }
    const row = isId(unit) ? await this.counts.count(scope, boundaries) : undefined
    const value = row?.kept ? row.seen + row.withheld : null
    return [
      { key: PETITIONS, value, unitOfCount: 'petitions', asOf, ...countedIn(boundaries, row?.estimate) },
    ]
  }

  /** Those in sight one by one; those that are only counted together, at the end. */
  async records(
    _key: string,
    { unit, window, boundaries }: MeasureQuestion,
    page: Page,
  ): Promise<Connection<MeasureRecord>> {
    const scope = { within: unit, window: goneBy(window, boundaries.asOf) }
    const rows = isId(unit) ? await this.counts.records(scope, boundaries, page) : []
    return connectionOf(rows.map(recordOf), page, rows[0]?.total ?? 0, ({ day, id }) => [day, id])
  }
}
