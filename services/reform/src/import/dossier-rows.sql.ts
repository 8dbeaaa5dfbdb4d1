import { columnsOf } from './import-kind.ts'
import { cellAt, cellProblems, formulaWarnings } from './staged-cells.sql.ts'

const COLUMNS = columnsOf('DOSSIERS')

const CHANNELS = `(values ('trực tiếp', 'COUNTER'), ('counter', 'COUNTER'), ('bưu chính', 'POST'), ('post', 'POST'),
  ('trực tuyến', 'ONLINE'), ('online', 'ONLINE'), ('kiosk', 'KIOSK')) ch (written, channel)`

/** A moment as a file writes it, on the wall of the province; null where there is no such day, as the 31st of February. */
const MOMENT = `case when pg_input_is_valid(${cellAt(4)}, 'timestamp')
  then ${cellAt(4)}::timestamp at time zone 'Asia/Ho_Chi_Minh' end`

/**
 * Looks through dossiers that were copied in: one row each, with what is wrong, and whether its code is on record.
 * `$1` is the moment after which nothing was handed in.
 */
export const checkedDossiers = `create temp table checked as
  with cells as materialized (
    select s.line, ${cellAt(0)} as code, ${cellAt(2)} as applicant, p.id as procedure_id, ch.channel,
      ${MOMENT} as submitted_at, ${cellProblems(COLUMNS)} as cell_wrong, ${formulaWarnings(COLUMNS)} as warned
    from staged s
      left join ${CHANNELS} on ch.written = lower(${cellAt(3)})
      left join (select distinct on (code) code, id from reform.procedure where state = 'IN_FORCE' order by code, id) p
        on p.code = ${cellAt(1)}),
  told as materialized (
    select c.*, case when cell_wrong <> '{}' then cell_wrong
      when channel is not null and submitted_at <= $1::timestamptz and procedure_id is not null then '{}'
      else array_remove(array[
        case when channel is null then 'hinh_thuc:UNKNOWN_CHANNEL' end,
        case when submitted_at is null then 'thoi_diem_nop:NO_TIME'
          when submitted_at > $1::timestamptz then 'thoi_diem_nop:IN_FUTURE' end,
        case when procedure_id is null then 'ma_thu_tuc:NO_PROCEDURE' end], null) end as wrong
    from cells c),
  twice as (select code, min(line) as first from told where wrong = '{}' group by code having count(*) > 1)
  select t.line, t.code, t.applicant, t.procedure_id, t.channel, t.submitted_at, t.warned,
    case when t.wrong = '{}' and t.line > w.first then array['ma_ho_so:TWICE'] else t.wrong end as wrong,
    d.code is not null as known
  from told t left join twice w on w.code = t.code left join reform.dossier d on d.code = t.code`

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
