import { centreEnded, OF_CENTRES } from '../monthly/centre-ended.sql.ts'
import { formOf } from '../monthly/monthly-form.ts'
import { OPEN } from '../monthly/monthly-lifecycle.ts'
import { columnOfItem, columnsOf, FORM_OF, type ImportKind } from './import-kind.ts'
import { cellAt, cellProblems, formulaWarnings } from './staged-cells.sql.ts'

/** The kinds of files that hold months. */
export type MonthKind = Exclude<ImportKind, 'DOSSIERS'>

const FIRST_FIGURE = 2
const COUNT = `'^[0-9]{1,12}$'`

const MONTH = `(select case when pg_input_is_valid(w.text, 'date') then w.text::date end
  from (select coalesce(m[1] || '-' || m[2], m[5] || '-' || m[4]) || '-01' as text
    from regexp_match(${cellAt(1)}, '^(?:(\\d{4})-(\\d{2})(-01)?|(?:0?1/)?(\\d{1,2})/(\\d{4}))$') m) w)`

/** The unit that bears a code, at the end of the month if one did; and who took it over whole, where it had ended. */
const UNITS = `left join lateral (select u.id, u.valid_from <= m.last and u.valid_to > m.last as stands
      from hierarchy.unit u where u.code = ${cellAt(0)}
      order by (u.valid_from <= m.last and u.valid_to > m.last) desc, u.valid_from desc limit 1) own on true
    left join lateral (select u.id, u.name from hierarchy.lineage l
        join hierarchy.unit u on u.id = l.unit_id and u.valid_from <= m.last and u.valid_to > m.last
      where not own.stands and l.origin_id = own.id and l.unit_id <> own.id and l.share = 1
      order by u.valid_from desc limit 1) heir on true`

const figures = (kind: MonthKind) => {
  const { items, balance, parts } = formOf(FORM_OF[kind])
  const at = (item: (typeof items)[number]) => `f${items.indexOf(item)}`
  const sum = (some: readonly (typeof items)[number][]) => some.map(at).join(' + ')
  const closing = balance?.right.at(-1)
  const wrong = [
    ...(balance && closing
      ? [
          `case when ${sum(balance.left)} <> ${sum(balance.right)} then '${columnOfItem(closing)}:UNBALANCED:'
            || (${at(closing)} + ${sum(balance.left)} - (${sum(balance.right)})) end`,
        ]
      : []),
    ...parts.map(
      ({ part, whole }) =>
        `case when ${at(part)} > ${at(whole)} then '${columnOfItem(part)}:PART_TOO_LARGE:' || ${at(whole)} end`,
    ),
  ]
  return {
    read: items.map((_, place) => {
      const cell = cellAt(place + FIRST_FIGURE)
      return `case when ${cell} ~ ${COUNT} then (${cell})::bigint end as f${place}`
    }),
    counts: `jsonb_build_object(${items.map((item) => `'${item}', ${at(item)}`).join(', ')})`,
    missing: items.map((item) => `case when ${at(item)} is null then '${columnOfItem(item)}:NO_COUNT' end`),
    wrong,
  }
}

const ofCentres = (kind: MonthKind) =>
  OF_CENTRES.includes(FORM_OF[kind])
    ? `when ${centreEnded('p.unit_id', 'p.month')} is not null
              then 'ma_don_vi:CENTRE_ENDED:' || ${centreEnded('p.unit_id', 'p.month')}`
    : ''

/**
 * Looks through months that were copied in. `$1` the unit the file is sent for, `$2` today, `$3` by whom.
 * A month of the sender's own that is open is changed; one of somebody else is left to its page.
 */
export function checkedMonths(kind: MonthKind): string {
  const { read, counts, missing, wrong } = figures(kind)
  const columns = columnsOf(kind)
  return `create temp table checked as
    with cells as materialized (
      select s.line, m.month, m.last, own.id as own_id, own.stands, heir.id as heir_id, heir.name as heir, ${read.join(', ')},
        ${cellProblems(columns)} as cell_wrong, ${formulaWarnings(columns)} as warned
      from staged s
        left join lateral (select month, coalesce((month + interval '1 month' - interval '1 day')::date, $2::date) as last
          from (select ${MONTH} as month) w) m on true
        ${UNITS}),
    placed as (
      select c.*, case when stands then own_id else heir_id end as unit_id, ${counts} as counts from cells c),
    told as (
      select p.*, e.id as entry_id, e.version as entry_version, e.counts = p.counts as same,
        case when cell_wrong <> '{}' then cell_wrong else array_remove(array[
          case when own_id is null then 'ma_don_vi:NO_UNIT'
            when p.unit_id is null then 'ma_don_vi:UNIT_ENDED'
            when not hierarchy.is_below(p.unit_id, $1::uuid, last) and not hierarchy.is_below(p.unit_id, $1::uuid, $2::date)
              then 'ma_don_vi:UNIT_NOT_BELOW'
            ${ofCentres(kind)} end,
          case when p.month is null then 'thang:NO_MONTH' when p.month > $2::date then 'thang:IN_FUTURE'
            when e.counts = p.counts then null
            when e.state = 'LOCKED' then 'thang:MONTH_LOCKED'
            when e.state not in (${OPEN.map((state) => `'${state}'`).join(', ')}) then 'thang:MONTH_SUBMITTED'
            when e.recorded_by <> $3 then 'thang:ON_RECORD' end,
          ${[...missing, ...wrong].join(', ')}], null) end as wrong
      from placed p left join reform.monthly_entry e
        on e.unit_id = p.unit_id and e.form = '${FORM_OF[kind]}' and e.month = p.month),
    first as (
      select t.*, row_number() over (partition by unit_id, month, wrong = '{}' order by line) as nth from told t)
    select line, unit_id, month, counts, entry_id, entry_version, coalesce(same, false) as known,
      case when wrong = '{}' and nth > 1 then array['thang:TWICE'] else wrong end as wrong,
      warned || case when wrong = '{}' and heir is not null and not stands
        then array['ma_don_vi:SUCCESSOR:' || heir] else '{}' end as warned
    from first`
}

/** Stores the sound months between two lines; values as of `storedDossiers`, and `$5` the kind’s form. */
export const storedMonths = `with entered as (
    insert into reform.monthly_entry (id, unit_id, form, month, counts, state, version, recorded_by)
    select uuidv7(), unit_id, $5, month, counts, 'DRAFT', 1, $2 from checked
    where line > $3 and line <= $4 and wrong = '{}' and not known and entry_id is null
    on conflict (unit_id, form, month) do nothing returning 1),
  changed as (
    update reform.monthly_entry e set counts = c.counts, state = 'DRAFT', version = e.version + 1, recorded_by = $2
    from checked c where c.line > $3 and c.line <= $4 and c.wrong = '{}' and not c.known and e.id = c.entry_id
      and e.version = c.entry_version and $1::uuid is not null
    returning 1)
  select (select count(*) from entered)::int + (select count(*) from changed)::int as stored`
