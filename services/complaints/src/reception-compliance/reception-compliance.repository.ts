import type { Window } from '@province/clocks'
import type { Page } from '@province/subgraph/list'
import type { Reader } from '@province/subgraph/read'
import type { UnitLife } from '../reception-duty/reception-duty.ts'
import type { UnitLevel } from '../reception-duty/reception-rule.ts'
import { DEMONSTRATION } from '../reception-schedule/invented.ts'
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

/** Which of the listed units, and in what order, as of which day. */
export interface ComplianceChoice {
  concern: Concern | null
  order: ComplianceOrder
  today: string
}

// The unit is told of by its last life in the window.
const LIFE = 'u.id, u.code, u.level, u.level_rank, u.opened_on, u.closed_on'

// Units under `within` on some day of the window. What is not in the actor's scope does not exist here: a part of
// a tier is never counted as the whole of it.
const listed = `with listed as (
  select distinct on (u.id) ${LIFE}
  from hierarchy.closure c
  join hierarchy.unit u on u.id = c.descendant_id and u.valid_from < $3::date and u.valid_to > $2::date
  where c.ancestor_id = $1 and c.ancestor_id = any((select app.units())::uuid[])
    and c.valid_from < $3::date and c.valid_to > $2::date and u.level = any($4::text[])
  order by u.id, u.valid_from desc)`

// One look by index for each: row-level security keeps a composed key from the index.
const NOBODY = (slot: string) =>
  `(select s.no_visitors from complaints.reception_session s where s.slot_id = ${slot})`

// Each day first posted ends in one count: where it was moved, by the day that stands for it. Unit by unit, so that
// each takes its own rows by index whatever the planner knows of the tables.
const told = (today: string) => `left join lateral (
  select count(*) as "postedDays",
    count(*) filter (where x.state = 'HELD_OWN') as "heldOwnDays",
    count(*) filter (where m.state = 'HELD_OWN') as "madeUpDays",
    count(*) filter (where coalesce(m.state, x.state) = 'HELD_DELEGATED') as "delegatedDays",
    count(*) filter (where coalesce(m.state, x.state) = 'MISSED') as "missedDays",
    count(*) filter (where coalesce(m.state, x.state) = 'POSTED' and coalesce(m.day, x.day) < ${today}) as "notToldDays",
    count(*) filter (where coalesce(m.state, x.state) = 'POSTED' and coalesce(m.day, x.day) >= ${today}) as "toComeDays",
    count(*) filter (where coalesce(${NOBODY('m.id')}, ${NOBODY('x.id')})) as "noVisitorsDays"
  from complaints.reception_slot x
  left join complaints.reception_slot m on m.makes_up_id = x.id and m.state <> 'RESCHEDULED'
  where x.unit_id = l.id and x.day >= $2::date and x.day < $3::date
    and x.makes_up_id is null and (x.state <> 'RESCHEDULED' or m.id is not null)) told on true`

const POSTED = `exists (select from complaints.reception_schedule s where s.unit_id = l.id
  and s.period_from < $3::date and s.period_to > $2::date`

const tally = (today: string) => `tally as (
  select l.id as "unitId", l.code, l.level, l.level_rank as "levelRank", l.opened_on as "from", l.closed_on as "to",
    told.*, ${POSTED}) as posted, ${POSTED} and s.recorded_by = '${DEMONSTRATION}') as invented,
    jsonb_build_object('from', $2::date, 'to', $3::date) as window
  from listed l ${told(today)})`

// Most first by what was asked for; all alike where it is the order of units.
const RANK = `case $6 when 'HELD_OWN' then -"heldOwnDays" when 'DELEGATED' then -"delegatedDays"
  when 'MISSED' then -"missedDays" when 'MADE_UP' then -"madeUpDays" when 'NOT_TOLD' then -"notToldDays" else 0 end`

const CONCERNED = `case $7::text when 'NOT_POSTED' then not posted when 'MISSED' then "missedDays" > 0
  when 'NOT_TOLD' then "notToldDays" > 0 else true end`

const chosen = `${listed}, ${tally('$5::date')},
  chosen as (select *, ${RANK} as rank from tally where ${CONCERNED})`

/** What became of the days that units posted, of those who must. */
export class ReceptionComplianceRepository {
  constructor(private readonly reader: Reader) {}

  list(
    { within, window, levels }: ComplianceScope,
    { concern, order, today }: ComplianceChoice,
    page: Page,
  ): Promise<(ReceptionComplianceRow & { total: number })[]> {
    const text = `${chosen}
      select c.*, (select count(*) from chosen) as total from chosen c
      where $8::int is null
        or (c.rank, c."levelRank", c.code, c."unitId") > ($8::int, $9::int, $10::text, $11::uuid)
      order by c.rank, c."levelRank", c.code, c."unitId" limit $12`
    const key = page.after ?? [null, null, null, null]
    const values = [within, window.from, window.to, levels, today, order, concern, ...key, page.limit + 1]
    return this.reader.rows({ name: 'reception_compliance', text, values })
  }

  /** How many units the list has, for a page that came back empty. */
  count(
    { within, window, levels }: ComplianceScope,
    { concern, order, today }: ComplianceChoice,
  ): Promise<{ total: number }[]> {
    const text = `${chosen} select count(*) as total from chosen`
    const values = [within, window.from, window.to, levels, today, order, concern]
    return this.reader.rows({ name: 'reception_compliance_count', text, values })
  }

  /** The same of just these units. */
  ofUnits(
    unitIds: readonly string[],
    { from, to }: Window,
    today: string,
  ): Promise<ReceptionComplianceRow[]> {
    const text = `with listed as (
        select distinct on (u.id) ${LIFE} from hierarchy.unit u
        where u.id = any($1::uuid[]) and u.id = any((select app.units())::uuid[])
          and u.valid_from < $3::date and u.valid_to > $2::date
        order by u.id, u.valid_from desc), ${tally('$4::date')}
      select *, 0 as rank from tally`
    return this.reader.rows({
      name: 'reception_compliance_of_units',
      text,
      values: [unitIds, from, to, today],
    })
  }
}
