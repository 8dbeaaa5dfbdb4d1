import type { Window } from '@province/clocks'
import { type Connection, type Page, pageOfSource } from '@province/subgraph/list'
import { plain, type Sql, sql, statementOf } from '@province/subgraph/read'
import type { RequestContext } from '@province/subgraph/request'
import type { UnitLife } from '../duty/reception-duty.ts'
import type { UnitLevel } from '../duty/reception-rule.ts'
import { DEMONSTRATION } from '../slot/invented.ts'
import type { ComplianceOrder, Concern, ReceptionTally } from './reception-tally.ts'

/** A unit that must receive citizens, what it has posted for the window, and what became of these days. */
export interface ReceptionComplianceRow extends UnitLife, ReceptionTally {
  unitId: string
  code: string
  levelRank: number
  /** Its place by the order that was asked for. */
  rank: number
  posted: boolean
  /** Whether the demonstration made up a schedule of it. */
  invented: boolean
  window: Window
}

/** Which units over which days: under `within`, of the tiers of which the law speaks. */
export interface ComplianceScope {
  within: string
  window: Window
  levels: readonly UnitLevel[]
}

/** Which of the listed units, and in what order. */
export interface ComplianceChoice {
  concern: Concern | null
  orderBy: ComplianceOrder
}

// The unit is shown by its last life in the window.
const LIFE = plain('u.id, u.code, u.level, u.level_rank, u.opened_on, u.closed_on')

// Units under `within` on some day of the window. What is not in the actor's scope does not exist here: a part of
// a tier is never counted as the whole of it.
const listed = ({ within, window: { from, to }, levels }: ComplianceScope) => sql`listed as (
  select distinct on (u.id) ${LIFE}
  from hierarchy.closure c
  join hierarchy.unit u on u.id = c.descendant_id and u.valid_from < ${to}::date and u.valid_to > ${from}::date
  where c.ancestor_id = ${within} and c.ancestor_id = any((select app.units())::uuid[])
    and c.valid_from < ${to}::date and c.valid_to > ${from}::date and u.level = any(${levels}::text[])
  order by u.id, u.valid_from desc)`

// One look by index for each: row-level security keeps a composed key from the index.
const NOBODY = (slot: string) =>
  plain(`(select s.no_visitors from complaints.reception_session s where s.slot_id = ${slot})`)

// Each day first posted ends in one count: where it was moved, by the day that stands for it. Unit by unit, so that
// each takes its own rows by index whatever the planner knows of the tables.
const outcomes = ({ from, to }: Window, today: string) => sql`left join lateral (
  select count(*) as "postedDays",
    count(*) filter (where x.state = 'HELD_OWN') as "heldOwnDays",
    count(*) filter (where m.state = 'HELD_OWN') as "madeUpDays",
    count(*) filter (where coalesce(m.state, x.state) = 'HELD_DELEGATED') as "delegatedDays",
    count(*) filter (where coalesce(m.state, x.state) = 'MISSED') as "missedDays",
    count(*) filter (where coalesce(m.state, x.state) = 'POSTED'
      and coalesce(m.day, x.day) < ${today}::date) as "notToldDays",
    count(*) filter (where coalesce(m.state, x.state) = 'POSTED'
      and coalesce(m.day, x.day) >= ${today}::date) as "toComeDays",
    count(*) filter (where coalesce(${NOBODY('m.id')}, ${NOBODY('x.id')})) as "noVisitorsDays"
  from complaints.reception_slot x
  left join complaints.reception_slot m on m.makes_up_id = x.id and m.state <> 'RESCHEDULED'
  where x.unit_id = l.id and x.day >= ${from}::date and x.day < ${to}::date
    and x.makes_up_id is null and (x.state <> 'RESCHEDULED' or m.id is not null)) outcomes on true`

const postedIn = ({ from, to }: Window) => sql`exists (select from complaints.reception_schedule s
  where s.unit_id = l.id and s.period_from < ${to}::date and s.period_to > ${from}::date`

const tally = (window: Window, today: string) => sql`tally as (
  select l.id as "unitId", l.code, l.level, l.level_rank as "levelRank", l.opened_on as "from", l.closed_on as "to",
    outcomes.*, ${postedIn(window)}) as posted,
    ${postedIn(window)} and s.recorded_by = ${DEMONSTRATION}) as invented,
    jsonb_build_object('from', ${window.from}::date, 'to', ${window.to}::date) as window
  from listed l ${outcomes(window, today)})`

// Most first by what was asked for; all alike where it is the order of units.
const RANKS: Readonly<Record<ComplianceOrder, string>> = {
  UNIT: '0',
  HELD_OWN: '-"heldOwnDays"',
  DELEGATED: '-"delegatedDays"',
  MISSED: '-"missedDays"',
  MADE_UP: '-"madeUpDays"',
  NOT_TOLD: '-"notToldDays"',
}

const CONCERNED: Readonly<Record<Concern, string>> = {
  NOT_POSTED: 'not posted',
  MISSED: '"missedDays" > 0',
  NOT_TOLD: '"notToldDays" > 0',
}

const chosen = (scope: ComplianceScope, { concern, orderBy }: ComplianceChoice, today: string): Sql =>
  sql`with ${listed(scope)}, ${tally(scope.window, today)}
    select *, ${plain(RANKS[orderBy])} as rank from tally where ${plain(concern ? CONCERNED[concern] : 'true')}`

/** What became of the days that units posted, of those who must. */
export class ReceptionComplianceRepository {
  constructor(private readonly request: RequestContext) {}

  list(
    scope: ComplianceScope,
    choice: ComplianceChoice,
    page: Page,
  ): Promise<Connection<ReceptionComplianceRow>> {
    const rows = chosen(scope, choice, this.request.today)
    return pageOfSource<ReceptionComplianceRow>(
      { name: 'reception_compliance', rows, order: ['rank', 'levelRank', 'code', 'unitId'] },
      page,
      this.request,
    )
  }

  /** The same of one unit; those asked for in the same tick are read by one statement. */
  async ofUnit(unitId: string, window: Window): Promise<ReceptionComplianceRow | null> {
    const batch = `reception compliance ${window.from} ${window.to}`
    const found = await this.request.load<ReceptionComplianceRow>(batch, unitId, async (ids) => {
      const rows = await this.#ofUnits(ids, window)
      return new Map(rows.map((each) => [each.unitId, each]))
    })
    return found ?? null
  }

  #ofUnits(unitIds: readonly string[], window: Window): Promise<ReceptionComplianceRow[]> {
    const text = sql`with listed as (
        select distinct on (u.id) ${LIFE} from hierarchy.unit u
        where u.id = any(${unitIds}::uuid[]) and u.id = any((select app.units())::uuid[])
          and u.valid_from < ${window.to}::date and u.valid_to > ${window.from}::date
        order by u.id, u.valid_from desc), ${tally(window, this.request.today)}
      select *, 0 as rank from tally`
    return this.request.reader.rows(statementOf('reception_compliance_of_units', text))
  }
}
