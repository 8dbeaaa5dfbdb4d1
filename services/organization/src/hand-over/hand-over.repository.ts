import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import type { Page } from '@province/subgraph/list'
import type { Reader } from '@province/subgraph/read'
import { HandOver, type HandOverState } from './hand-over.ts'

/** A hand-over as it is shown. */
export interface HandOverRow {
  id: string
  reorganisationId: string
  unitId: string
  fromUnitId: string
  domain: string
  kind: string
  itemId: string
  label: string
  effectiveOn: string
  state: HandOverState
  version: number
  acceptedByName: string | null
}

/** Which hand-overs. */
export interface HandOverFilter {
  reorganisation?: string | null
  unit?: string | null
  state?: HandOverState | null
}

const COLUMNS = `h.id, h.reorganisation_id as "reorganisationId", h.unit_id as "unitId", h.from_unit_id as "fromUnitId",
  h.domain, h.kind, h.item_id as "itemId", h.label, h.effective_on as "effectiveOn", h.state, h.version,
  h.accepted_by_name as "acceptedByName"`

const LISTED = `($1::uuid is null or h.reorganisation_id = $1) and ($2::uuid is null or h.unit_id = $2)
  and ($3::text is null or h.state = $3)`

/** Hand-overs: read as rows, written as aggregates; and the sight that an accepted one gives. */
export class HandOverRepository {
  constructor(
    private readonly reader: Reader,
    private readonly em: EntityManager,
  ) {}

  list(filter: HandOverFilter, page: Page): Promise<(HandOverRow & { total: number })[]> {
    const text = `select ${COLUMNS}, (select count(*) from organization.hand_over h where ${LISTED}) as total
      from organization.hand_over h
      where ${LISTED} and ($4::text is null or (h.label, h.id) > ($4, $5::uuid)) order by h.label, h.id limit $6`
    const { reorganisation, unit, state } = filter
    const wanted = [reorganisation ?? null, unit ?? null, state ?? null]
    const values = [...wanted, ...(page.after ?? [null, null]), page.limit + 1]
    return this.reader.rows({ name: 'hand_over_list', text, values })
  }

  /** How many hand-overs the list has, for a page that came back empty. */
  count({ reorganisation, unit, state }: HandOverFilter): Promise<{ total: number }[]> {
    const text = `select count(*) as total from organization.hand_over h where ${LISTED}`
    const values = [reorganisation ?? null, unit ?? null, state ?? null]
    return this.reader.rows({ name: 'hand_over_count', text, values })
  }

  load(id: string): Promise<HandOver | null> {
    return this.em.findOne(HandOver, id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  }

  add(handOvers: readonly HandOver[]): void {
    this.em.persist([...handOvers])
  }

  /**
   * Gives a unit sight of what another left behind, and of everything that one had taken over; whoever has taken
   * over the unit itself sees it too. A day held already stays.
   */
  async giveCustody(custodian: string, of: string, from: string): Promise<void> {
    // Two at once would each miss what the other writes: one waits, and reads what is there by then.
    await this.em.execute(`select pg_advisory_xact_lock(hashtext('hierarchy.custody'))`)
    await this.em.execute(
      `with held as (select unit_id as id, valid_from from hierarchy.custody where custodian_id = ?
         union all select ?::uuid, '-infinity'::date),
       holding as (select custodian_id as id, valid_from from hierarchy.custody where unit_id = ?
         union all select ?::uuid, '-infinity'::date)
       insert into hierarchy.custody (custodian_id, unit_id, valid_from)
       select o.id, h.id, greatest(o.valid_from, h.valid_from, ?::date) from holding o cross join held h
       on conflict do nothing`,
      [of, of, custodian, custodian, from],
    )
  }
}
