import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import type { Page } from '@province/subgraph/list'
import type { Reader } from '@province/subgraph/read'
import { Intake, type IntakeState, type PetitionChannel } from './intake.ts'

/** A petition that is being written down, as it is shown to who writes it. */
export interface IntakeRow {
  id: string
  unitId: string
  state: IntakeState
  channel: PetitionChannel
  receivedOn: string
  summary: string
  people: number
  anonymous: boolean
  complainedUnitId: string | null
  againstHead: boolean
  visitId: string | null
  vaultRecordId: string
  handedOverFromId: string | null
  idHash: string | null
  phoneHash: string | null
  version: number
  keptAt: string
}

const COLUMNS = `i.id, i.unit_id as "unitId", i.state, i.channel, i.received_on as "receivedOn", i.summary, i.people,
  i.anonymous, i.complained_unit_id as "complainedUnitId", i.against_head as "againstHead", i.visit_id as "visitId",
  i.vault_record_id as "vaultRecordId", i.handed_over_from_id as "handedOverFromId", i.id_hash as "idHash", i.phone_hash as "phoneHash", i.version, i.kept_at as "keptAt"`

/** What is being written down at the desk, for who writes it alone. */
export class IntakeRepository {
  constructor(
    private readonly reader: Reader,
    private readonly em: EntityManager,
  ) {}

  byIds(ids: readonly string[]): Promise<IntakeRow[]> {
    const text = `select ${COLUMNS} from complaints.intake i where i.id = any($1::uuid[])`
    return this.reader.rows({ name: 'intakes', text, values: [ids] })
  }

  /** What the actor has open, the last kept first. */
  open(page: Page): Promise<(IntakeRow & { total: number })[]> {
    const text = `select ${COLUMNS}, count(*) over () as total from complaints.intake i
      where i.state = 'OPEN' and ($1::timestamptz is null or (i.kept_at, i.id) < ($1::timestamptz, $2::uuid))
      order by i.kept_at desc, i.id desc limit $3`
    const values = [...(page.after ?? [null, null]), page.limit + 1]
    return this.reader.rows({ name: 'open_intakes', text, values })
  }

  load(id: string): Promise<Intake | null> {
    return this.em.findOne(Intake, id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  }

  add(intake: Intake): void {
    this.em.persist(intake)
  }

  /** Which of these are units that exist on the day. */
  async unitExists(id: string, today: string): Promise<boolean> {
    const text = `select 1 as found from hierarchy.unit where id = $1 and valid_from <= $2::date and valid_to > $2::date`
    return (await this.reader.rows({ name: 'unit_exists', text, values: [id, today] })).length > 0
  }

  /** The unit itself while it exists; what took it over once it has merged away; nothing when it never was. */
  async standing(unitId: string, today: string): Promise<string | undefined> {
    const text = `select l.unit_id as id from hierarchy.lineage l
      where l.origin_id = $1 and l.known_from <= $2::date and l.known_to > $2::date
        and l.valid_from <= $2::date and l.valid_to > $2::date
      order by l.share desc, l.unit_id limit 1`
    const [row] = await this.reader.rows<{ id: string }>({
      name: 'unit_standing',
      text,
      values: [unitId, today],
    })
    return row?.id
  }
}
