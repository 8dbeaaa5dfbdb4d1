import { within } from '@province/subgraph/list'
import { computed, plain, Repository, type Row, sql, statementOf } from '@province/subgraph/read'
import { INVENTED } from '../invented/invented.ts'
import { centreEnded, OF_CENTRES } from './centre-ended.sql.ts'
import { MonthlyEntryMapping } from './monthly-entry.mapping.ts'
import { MonthlyEntry, type MonthOf } from './monthly-entry.ts'
import type { MonthlyCounts, MonthlyFormName } from './monthly-form.ts'
import type { MonthlyState } from './monthly-lifecycle.ts'

/** A month of a unit as it is shown. */
export type MonthlyEntryRow = Row<MonthlyEntryRepository>

/** Which months. */
export interface MonthlyFilters {
  form?: MonthlyFormName | null
  states?: readonly MonthlyState[] | null
  from?: string | null
  to?: string | null
}

/** The unit as it stood at the end of a month, with who stood above it. */
export interface StandingRow {
  superior: string | null
  top: string
  /** Since when its one-stop centre is no more, where the form is one of centres. */
  centreEnded: string | null
}

/** What the months before say of limits. */
const MONTHS_BEFORE = 6

/** Months of units: read as rows, written as aggregates. */
export class MonthlyEntryRepository extends Repository.of(MonthlyEntryMapping, {
  hidden: ['recordedBy'],
  computed: { invented: computed<boolean>(INVENTED) },
}) {
  readonly list = this.listed({
    name: 'monthly_entry_list',
    where: ({ form, states, from, to }: MonthlyFilters) => [
      within('unitId'),
      { form, state: states },
      from ? sql`t.month >= ${from}::date` : null,
      to ? sql`t.month < ${to}::date` : null,
    ],
    order: ['-month', '-id'],
    sorts: { NEWEST: ['-month', '-id'], OLDEST: ['month', 'id'] },
  })

  /** The entry of a month, where there is one. */
  async of({ unitId, form, month }: MonthOf): Promise<MonthlyEntryRow | undefined> {
    const text = `select ${this.columns} from ${this.from} where t.unit_id = $1 and t.form = $2 and t.month = $3`
    return this.row({ name: 'monthly_entry_of', text, values: [unitId, form, month] })
  }

  /** The figures of the months before, the last one first. */
  before({ unitId, form, month }: MonthOf): Promise<{ month: string; counts: MonthlyCounts }[]> {
    const text = sql`select t.month, t.counts from reform.monthly_entry t
      where t.unit_id = ${unitId} and t.form = ${form} and t.month < ${month}::date
        and t.month >= ${month}::date - interval '1 year'
      order by t.month desc limit ${MONTHS_BEFORE}`
    return this.rows(statementOf('monthly_entries_before', text))
  }

  /** Nothing for a unit that was not there at the end of the month. */
  async standing({ unitId, form, month }: MonthOf): Promise<StandingRow | undefined> {
    const text = sql`with day as (select (${month}::date + interval '1 month' - interval '1 day')::date as d, ${month}::date as first)
      select u.parent_id as superior, (select c.ancestor_id from hierarchy.closure c, day
          where c.descendant_id = u.id and c.valid_from <= day.d and c.valid_to > day.d
          order by c.depth desc limit 1) as top,
        case when ${OF_CENTRES.includes(form)} then ${plain(centreEnded('u.id', 'day.first'))} end as "centreEnded"
      from hierarchy.unit u, day where u.id = ${unitId} and u.valid_from <= day.d and u.valid_to > day.d`
    return this.row<StandingRow>(statementOf('monthly_entry_standing', text))
  }

  /** What a unit that has ended is called today. */
  async successor(unitId: string): Promise<string | null> {
    const text = sql`select u.name from hierarchy.lineage l join hierarchy.unit u on u.id = l.unit_id
      where l.origin_id = ${unitId} and l.unit_id <> ${unitId} order by u.valid_from desc limit 1`
    return (await this.row<{ name: string }>(statementOf('monthly_entry_successor', text)))?.name ?? null
  }

  /** The version of a month on record; no other request enters one of the unit meanwhile. */
  async entered({ unitId, form, month }: MonthOf): Promise<number | undefined> {
    await this.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`month ${unitId}`])
    return (await this.em.findOne(MonthlyEntry, { unitId, form, month }))?.version
  }
}
