import type { SourceSpec } from '@province/subgraph/list'
import type { Counted, MeasureQuestion } from '@province/subgraph/measure'
import { Statements, sql, statementOf } from '@province/subgraph/read'

/** An entered value behind a figure, with the words it is called by. */
export interface EnteredRecord extends Counted {
  label: string
  note: string | null
  day: string
  invented: boolean
}

/** What entered values come to. */
interface EnteredTally {
  value: number | null
  asOf: string | null
  additive: boolean
}

/** A field whose value is asked for, of a unit and a half-open span of days. */
export interface AskedEntry {
  field: string
  unit: string
  from: string
  to: string
  as_of: string
}

/** What was entered for one question: how many of one kind it may add up, and in which submissions it stands. */
interface EnteredAnswer {
  place: number
  known: boolean
  value: number | null
  unitOfCount: string | null
  asOf: string | null
  additive: boolean
  ids: string[]
}

const PREFIX = 'reporting.entry.'

/** The field that a key of a figure speaks of. */
const fieldOf = (key: string): string => key.slice(PREFIX.length)

/** Values that were entered and approved, as figures. */
export class EnteredFigureRepository extends Statements {
  /**
   * The values of the last period in the window: what the unit itself entered, or else what was entered right below it, so
   * that a district's total and its communes' parts are never added to one another.
   */
  records({
    key,
    unit,
    window: { from, to },
    boundaries: { asOf },
  }: MeasureQuestion): SourceSpec<EnteredRecord> {
    const rows = sql`with given as (
        select s.id, s.unit_id, s.period_to, c.depth, s.entries -> ${fieldOf(key)} as entry, t.fields, s.recorded_by
        from reporting.submission s
        join hierarchy.closure c on c.ancestor_id = ${unit} and c.descendant_id = s.unit_id
          and c.valid_from < s.period_to and c.valid_to >= s.period_to
        join reporting.submission_template t on t.id = s.template_id
        where s.state in ('APPROVED', 'LOCKED') and s.period_to > ${from}::date and s.period_to <= ${to}::date
          and s.period_to <= ${asOf}::date + 1 and s.entries -> ${fieldOf(key)} -> 'value' <> 'null'),
      nearest as (select g.*, rank() over (order by g.period_to desc, g.depth) as place from given g)
      select n.id, n.unit_id as "unitId", (n.entry ->> 'value')::numeric as value, n.period_to - 1 as day, 'submission' as kind,
        coalesce(u.name || ' · ', '') || (f.value ->> 'label') as label, n.entry ->> 'note' as note,
        f.value ->> 'kind' as "fieldKind", n.recorded_by = 'demonstration' as invented
      from nearest n
      join lateral jsonb_array_elements(n.fields) f on f.value ->> 'code' = ${fieldOf(key)}
      left join lateral (select name from hierarchy.unit u where u.id = n.unit_id and u.valid_from < n.period_to
        order by u.valid_from desc limit 1) u on true
      where n.place = 1`
    return { name: 'entered_values', rows, order: ['day', 'id'] }
  }

  /** Their sum, the day they speak of, and whether values of such a kind, or of so many units, may be added. */
  async tally(question: MeasureQuestion): Promise<EnteredTally> {
    const { rows } = this.records(question)
    const text = sql`select sum(t.value) as value, to_char(max(t.day), 'YYYY-MM-DD') as "asOf",
      count(*) = 1 or coalesce(bool_and(t."fieldKind" in ('COUNT', 'AMOUNT')), false) as additive from (${rows}) t`
    const tally = await this.row<EnteredTally>(statementOf('entered_values_sum', text))
    return tally ?? { value: null, asOf: null, additive: false }
  }

  /** What one of each field is that any template asks for; the newest edition decides. */
  unitsOfCount(fields: readonly string[]): Promise<{ field: string; unitOfCount: string }[]> {
    const text = `select distinct on (f.value ->> 'code') f.value ->> 'code' as field, f.value ->> 'unitOfCount' as "unitOfCount"
      from reporting.submission_template t, jsonb_array_elements(t.fields) f
      where f.value ->> 'code' = any($1::text[]) order by f.value ->> 'code', t.valid_from desc`
    return this.rows({ name: 'entered_units_of_count', text, values: [fields] })
  }

  /** What was entered for every question, by its place among them: one statement for all. */
  answers(asked: readonly AskedEntry[]): Promise<EnteredAnswer[]> {
    const text = `with asked as (
        select * from jsonb_to_recordset($1::jsonb) as q(place int, field text, unit uuid, "from" date, "to" date, as_of date)),
      given as (
        select q.place, s.id, s.period_to, c.depth, (s.entries -> q.field ->> 'value')::numeric as value,
          f.value ->> 'unitOfCount' as unit_of_count, f.value ->> 'kind' as kind
        from asked q
        join hierarchy.closure c on c.ancestor_id = q.unit
        join reporting.submission s on s.unit_id = c.descendant_id
          and c.valid_from < s.period_to and c.valid_to >= s.period_to
        join reporting.submission_template t on t.id = s.template_id
        join lateral jsonb_array_elements(t.fields) f on f.value ->> 'code' = q.field
        where s.state in ('APPROVED', 'LOCKED') and s.period_to > q."from" and s.period_to <= q."to"
          and s.period_to <= q.as_of + 1 and s.entries -> q.field -> 'value' <> 'null'),
      nearest as (select g.*, rank() over (partition by g.place order by g.period_to desc, g.depth) as nearness from given g)
      select q.place, exists (select from reporting.submission_template t, jsonb_array_elements(t.fields) f
          where f.value ->> 'code' = q.field) as known,
        sum(n.value)::float8 as value, min(n.unit_of_count) as "unitOfCount", to_char(max(n.period_to) - 1, 'YYYY-MM-DD') as "asOf",
        count(distinct n.unit_of_count) < 2
          and (count(n.id) < 2 or coalesce(bool_and(n.kind in ('COUNT', 'AMOUNT')), false)) as additive,
        coalesce(array_agg(n.id::text order by n.id) filter (where n.id is not null), '{}') as ids
      from asked q left join nearest n on n.place = q.place and n.nearness = 1
      group by q.place, q.field`
    const values = [JSON.stringify(asked.map((each, place) => ({ ...each, place })))]
    return this.rows<EnteredAnswer>({ name: 'entered_answers', text, values })
  }
}
