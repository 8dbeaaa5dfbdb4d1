import { within } from '@province/subgraph/list'
import { Repository, type Row, sql } from '@province/subgraph/read'
import { ENDED } from '../follow-up/follow-up-lifecycle.ts'
import { OccasionMapping } from './occasion.mapping.ts'
import type { OccasionKind } from './occasion.ts'
import { type OccasionState, STILL_OPEN } from './occasion-lifecycle.ts'

/** An occasion as it is shown. */
export type OccasionRow = Row<OccasionRepository>

/** Which of them. */
export interface OccasionFilters {
  kind?: OccasionKind | null
  state?: OccasionState | null
  from?: string | null
  before?: string | null
}

/** How many petitions of a meeting stand where. */
export interface PetitionCountRow {
  occasionId: string
  total: number
  open: number
  solved: number
  explained: number
  inProgress: number
  carriedIn: number
  carriedOut: number
}

/** A petition that went on from one meeting to the next. */
export interface CarriedRow {
  followUpId: string
  fromId: string
  toId: string
  on: string
}

/** Read as rows, written as aggregates; open petitions go on by one statement. */
export class OccasionRepository extends Repository.of(OccasionMapping, { hidden: ['recordedBy'] }) {
  readonly list = this.listed({
    name: 'occasion_list',
    where: ({ kind, state, from, before }: OccasionFilters) => [
      within('unitId'),
      { kind, state },
      from ? sql`t.day >= ${from}::date` : null,
      before ? sql`t.day < ${before}::date` : null,
    ],
    order: ['-day', '-id'],
    sorts: { LATEST: ['-day', '-id'], EARLIEST: ['day', 'id'], TITLE: ['title', 'id'] },
  })

  /** How many petitions of a meeting are not over, or opinions of a draft have no answer. */
  async left(id: string, kind: OccasionKind): Promise<number> {
    const of =
      kind === 'COUNCIL_MEETING'
        ? `kind = 'VOTER_PETITION' and state <> all(?)`
        : `kind = 'CRITICISM_OPINION' and outcome is null and state <> all(?)`
    const [row] = await this.em.execute<{ left: number }[]>(
      `select count(*)::int as left from supervision.follow_up where occasion_id = ? and ${of}`,
      [id, `{${ENDED.join(',')}}`],
    )
    return row?.left ?? 0
  }

  /** Open petitions go on to the next meeting, each with a line that says so; answers how many. */
  async carryOver(fromId: string, toId: string, on: string, by: string): Promise<number> {
    const rows = await this.em.execute<{ id: string }[]>(
      `with carried as (
         update supervision.follow_up set occasion_id = ?, version = version + 1
         where occasion_id = ? and kind = 'VOTER_PETITION' and state <> all(?) returning id, unit_id, addressee_unit_id)
       insert into supervision.carry_over (id, follow_up_id, unit_id, addressee_unit_id, from_id, to_id, carried_on, recorded_by)
       select uuidv7(), id, unit_id, addressee_unit_id, ?, ?, ?::date, ? from carried returning id`,
      [toId, fromId, `{${ENDED.join(',')}}`, fromId, toId, on, by],
    )
    return rows.length
  }

  /** The meetings to which petitions may go on from this one, the earliest first. */
  following(id: string): Promise<OccasionRow[]> {
    const text = `select ${this.columns} from ${this.from} join supervision.occasion before on before.id = $1
      where t.kind = before.kind and t.id <> before.id and t.day > before.day and t.state = any($2) order by t.day, t.id`
    return this.rows({ name: 'occasions_following', text, values: [id, STILL_OPEN] })
  }

  /** Petitions of a meeting by their answer, with those that came from an earlier one and went on to a later. */
  countsOf(id: string): Promise<PetitionCountRow | null> {
    return this.one<PetitionCountRow>('petitions of meetings', id, 'occasionId', (ids) => {
      const text = `select o.id as "occasionId", count(f.id)::int as total,
          count(f.id) filter (where f.state <> all($2))::int as open,
          count(f.id) filter (where f.outcome = 'SOLVED')::int as solved,
          count(f.id) filter (where f.outcome = 'EXPLAINED')::int as explained,
          count(f.id) filter (where f.outcome = 'IN_PROGRESS')::int as "inProgress",
          (select count(*) from supervision.carry_over c where c.to_id = o.id)::int as "carriedIn",
          (select count(*) from supervision.carry_over c where c.from_id = o.id)::int as "carriedOut"
        from supervision.occasion o
        left join supervision.follow_up f on f.occasion_id = o.id and f.kind = 'VOTER_PETITION'
        where o.id = any($1::uuid[]) group by o.id`
      return this.rows({ name: 'petitions_of_meetings', text, values: [ids, ENDED] })
    })
  }

  /** From which meeting to which a petition went on, in order. */
  carriedOf(followUpId: string): Promise<CarriedRow[]> {
    return this.grouped<CarriedRow>('carried over', followUpId, 'followUpId', (ids) => {
      const text = `select follow_up_id as "followUpId", from_id as "fromId", to_id as "toId", carried_on as "on"
        from supervision.carry_over where follow_up_id = any($1::uuid[]) order by carried_on, id`
      return this.rows({ name: 'carried_over', text, values: [ids] })
    })
  }
}
