import { Repository, type Row } from '@province/subgraph/read'
import { IntakeMapping } from './intake.mapping.ts'

/** A petition that is being written down, as it is shown to who writes it. */
export type IntakeRow = Row<IntakeRepository>

/** What is being written down, for who writes it alone. */
export class IntakeRepository extends Repository.of(IntakeMapping, { hidden: ['openedBy'] }) {
  /** What the actor has open, the last saved first unless asked otherwise. */
  readonly open = this.listed({
    name: 'open_intakes',
    where: () => [{ state: 'OPEN' }],
    order: ['-savedAt', '-id'],
    sorts: { LAST_SAVED: ['-savedAt', '-id'], OLDEST: ['receivedOn', 'id'] },
  })

  /** Whether it is a unit that exists on the day. */
  async unitExists(id: string, today: string): Promise<boolean> {
    const text = 'select hierarchy.exists_on($1, $2::date) as found'
    const row = await this.row<{ found: boolean }>({ name: 'unit_exists', text, values: [id, today] })
    return row?.found ?? false
  }

  /** The unit itself while it exists; what took it over once it has merged away; nothing when it never was. */
  async standing(unitId: string, today: string): Promise<string | undefined> {
    const text = `select l.unit_id as id from hierarchy.lineage l
      where l.origin_id = $1 and l.known_from <= $2::date and l.known_to > $2::date
        and l.valid_from <= $2::date and l.valid_to > $2::date
      order by l.share desc, l.unit_id limit 1`
    const row = await this.row<{ id: string }>({ name: 'unit_standing', text, values: [unitId, today] })
    return row?.id
  }
}
