import { plain, type Sql, sql } from '@province/subgraph/read'
import { type CountScope, scopeIn } from '../../counting/count-scope.sql.ts'

/** A line of the file: what is not known, or is not of its kind, is empty. Nothing of it needs quotation marks. */
const line = (...cells: readonly string[]) =>
  plain(`array_to_string(array[${cells.join(', ')}]::text[], ',', '')`)

const UNIT_CODE = `(select u.code from hierarchy.unit u where u.id = c.unit_id
  and u.valid_from <= c.day and u.valid_to > c.day)`

// A petition that was passed on and one that goes on as a denunciation leave the same stub, and both are told as what they
// were before: classified. What is not classified is not here, and neither is a denunciation, whoever asks.
const PETITIONS = sql`
  (select 'PETITION' as kind, p.id, p.unit_id, p.code, p.received_on as day, array[p.kind, p.field,
    case when p.state = 'TRANSFERRED' then 'CLASSIFIED' else p.state end, null, null, null, null]::text[] as facts
  from scope c join complaints.petition p on p.unit_id = c.unit_id and p.received_on >= c.since and p.received_on < c.until
  where p.kind in ('COMPLAINT', 'REFLECTION') and p.state <> 'RECEIVED')`

// Once accepted, the petitions of a case are what they are for good: no case goes from here unseen.
const CASES = sql`
  (select 'COMPLAINT_CASE', k.id, k.unit_id, k.code, k.accepted_on,
    array[k.instance, null, k.state, k.outcome, k.decided_on::text, null, null]::text[]
  from scope c join complaints.complaint_case k on k.unit_id = c.unit_id and k.accepted_on >= c.since and k.accepted_on < c.until
  where not k.sealed)`

// Visits are counted whatever they were about: what came of one is not told.
const SESSIONS = sql`
  (select 'RECEPTION_SESSION', s.id, s.unit_id, s.id::text, s.day,
    array[s.kind, null, s.held, null, null, v.visits::text, v.people::text]::text[]
  from scope c join complaints.reception_session s on s.unit_id = c.unit_id and s.day >= c.since and s.day < c.until
  cross join lateral (select count(*) as visits, coalesce(sum(w.people), 0) as people
    from complaints.visit w where w.session_id = s.id) v)`

const STANDING = plain(`case when h.id is null then 'ENTERED' when h.facts <> l.facts then 'CHANGED_SINCE'
    when h.answer = 'ACCEPTED' then 'ACKNOWLEDGED' when h.answer = 'REFUSED' then 'REFUSED' else 'HANDED_OVER' end`)

/** Every record of units over days, as `stood`: its line now, and how it stands by the line that was handed over last. */
export const standingIn = (scope: CountScope): Sql => sql`
  ${scopeIn(scope, { asOf: scope.window.to, drawnOn: scope.window.to, restated: false })},
  live as (
    select c.kind, c.id, c.unit_id, c.code, c.day, u.code as unit_code,
      ${line('c.kind', 'c.code', 'u.code', 'c.day::text')} || ',' || array_to_string(c.facts, ',', '') as facts
    from (${PETITIONS} union all ${CASES} union all ${SESSIONS}) c
    cross join lateral (select ${plain(UNIT_CODE)} as code) u),
  stood as (
    select l.*, h.batch_id, h.handed_over_on, h.their_id, h.reason, ${STANDING} as standing
    from live l left join lateral (
      select r.* from complaints.national_row r where r.subject_id = l.id order by r.seq desc limit 1) h on true)`
