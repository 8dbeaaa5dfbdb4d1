import { columnsOf } from './import-kind.ts'
import { cellAt, cellProblems, formulaWarnings } from './staged-cells.sql.ts'

const COLUMNS = columnsOf('DOSSIERS')

const CHANNELS = `(values ('trực tiếp', 'COUNTER'), ('counter', 'COUNTER'), ('bưu chính', 'POST'), ('post', 'POST'),
  ('trực tuyến', 'ONLINE'), ('online', 'ONLINE'), ('kiosk', 'KIOSK')) ch (written, channel)`

const WRITTEN_TIME = `'^(?:(\\d{4})-(\\d{2})-(\\d{2})|(\\d{1,2})/(\\d{1,2})/(\\d{4}))(?:[ T](\\d{1,2}):(\\d{2}))?$'`

/** A moment as a file writes it, on the wall of the province; null where it is none, such as the 31st of February. */
const MOMENT = `(select case when pg_input_is_valid(w.text, 'timestamp') then w.text::timestamp at time zone 'Asia/Ho_Chi_Minh' end
  from (select coalesce(m[1] || '-' || m[2] || '-' || m[3], m[6] || '-' || m[5] || '-' || m[4])
      || ' ' || coalesce(m[7] || ':' || m[8], '00:00') as text
    from regexp_match(${cellAt(4)}, ${WRITTEN_TIME}) m) w)`

/**
 * Looks through dossiers that were copied in: one row each, with what is wrong, and whether its code is on record.
 * `$1` is the moment after which nothing was handed in.
 */
export const checkedDossiers = `create temp table checked as
  with cells as (
    select s.line, ${cellAt(0)} as code, ${cellAt(2)} as applicant, p.id as procedure_id, ch.channel, t.submitted_at,
      ${cellProblems(COLUMNS)} as cell_wrong, ${formulaWarnings(COLUMNS)} as warned
    from staged s
      left join lateral (select ${MOMENT} as submitted_at) t on true
      left join ${CHANNELS} on ch.written = lower(${cellAt(3)})
      left join (select distinct on (code) code, id from reform.procedure where state = 'IN_FORCE' order by code, id) p
        on p.code = ${cellAt(1)}),
  told as (
    select c.*, case when cell_wrong <> '{}' then cell_wrong else array_remove(array[
      case when channel is null then 'hinh_thuc:UNKNOWN_CHANNEL' end,
      case when submitted_at is null then 'thoi_diem_nop:NO_TIME'
        when submitted_at > $1::timestamptz then 'thoi_diem_nop:IN_FUTURE' end,
      case when procedure_id is null then 'ma_thu_tuc:NO_PROCEDURE' end], null) end as wrong
    from cells c),
  first as (
    select t.*, row_number() over (partition by code, wrong = '{}' order by line) as nth from told t)
  select f.line, f.code, f.applicant, f.procedure_id, f.channel, f.submitted_at, f.warned,
    case when f.wrong = '{}' and f.nth > 1 then array['ma_ho_so:TWICE'] else f.wrong end as wrong,
    d.code is not null as known
  from first f left join reform.dossier d on d.code = f.code`

/**
 * Stores the sound rows between two lines as dossiers that were handed in, with their first step; a code that came
 * meanwhile is left out. `$1` unit, `$2` by whom, `$3` after and `$4` up to which line.
 */
export const storedDossiers = `with stored as (
    insert into reform.dossier (id, unit_id, code, procedure_id, applicant, channel, submitted_at, outside_territory,
      state, supplements, steps, last_on, version, recorded_by)
    select uuidv7(), $1::uuid, code, procedure_id, applicant, channel, submitted_at, false, 'SUBMITTED', 0, 1,
      (submitted_at at time zone 'Asia/Ho_Chi_Minh')::date, 1, $2
    from checked where line > $3 and line <= $4 and wrong = '{}' and not known
    on conflict (code) do nothing returning id, unit_id, last_on),
  stepped as (
    insert into reform.dossier_step (id, dossier_id, unit_id, seq, step, happened_on, recorded_by)
    select uuidv7(), id, unit_id, 1, 'submit', last_on, $2 from stored)
  select count(*)::int as stored from stored`
