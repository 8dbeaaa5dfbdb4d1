import type { Window } from '@province/clocks'
import { type Sql, sql } from '@province/subgraph/read'
import { DEMONSTRATION } from '../reception/index.ts'
import type { FormSource } from './statutory-form.ts'

const MODE = sql`case s.kind when 'REGULAR' then 'REGULAR' else s.held end`
const YES = (condition: Sql) => sql`case when ${condition} then 'yes' else 'no' end`

const session = ({ from }: Window) => sql`(
  select c.row_id, c.share, s.id, s.unit_id, s.day, 'reception_session' as noun, 'Buổi tiếp công dân' as label,
    s.recorded_by, 0 as people, true as leading, 0 as petitions, ${MODE} as mode
  from scope c join complaints.reception_session s on s.unit_id = c.unit_id and s.day >= c.since and s.day < c.until
  where s.day >= ${from}::date)`

// A matter is counted once under a row, where it was brought last.
const visit = ({ from }: Window) => sql`(
  select c.row_id, c.share, v.id, v.unit_id, v.day, 'visit' as noun, 'Lượt tiếp' as label, v.recorded_by, v.people,
    row_number() over (partition by c.row_id, coalesce(v.matter_id, v.id) order by v.day desc, v.id desc) = 1 as leading,
    0 as petitions, ${MODE} as mode, ${YES(sql`v.again`)} as again, ${YES(sql`v.delegation`)} as delegation
  from scope c join complaints.visit v on v.unit_id = c.unit_id and v.day >= c.since and v.day < c.until
  join complaints.reception_session s on s.id = v.session_id
  where v.day >= ${from}::date)`

// How far a petition had come by the last day: what was found of it, and how it was dealt with.
const HANDLED = (to: string) => sql`lateral (
    select min(t.effective_on) filter (where t.to_state <> 'RECEIVED') as found_on,
      min(t.effective_on) filter (where t.to_state not in ('RECEIVED', 'CLASSIFIED')) as done_on,
      (array_agg(t.to_state order by t.effective_on desc, t.recorded_at desc)
        filter (where t.effective_on < ${to}::date))[1] as state,
      (array_agg(t.field order by t.effective_on desc, t.recorded_at desc)
        filter (where t.field is not null and t.effective_on < ${to}::date))[1] as field,
      bool_or(t.field is not null) as has_said_field
    from complaints.petition_step t where t.petition_id = p.id) h`

const LINKED = (to: string) => sql`lateral (
    select l.instance, case when l.decided_on < ${to}::date then l.instance
      when l.accepted_on < ${to}::date then 'GOING_ON' else 'NOT' end as settled from (
      select k.instance, k.accepted_on, k.decided_on, k.received_on, k.id from complaints.complaint_case_petition kp
      join complaints.complaint_case k on k.id = kp.case_id where kp.petition_id = p.id
      union all
      select 'FIRST', d.accepted_on, d.concluded_on, d.received_on, d.id from complaints.denunciation_case_petition dp
      join complaints.denunciation_case d on d.id = dp.case_id where dp.petition_id = p.id) l
    order by l.received_on desc, l.id desc limit 1) k`

// Waiting when the window begins, or received within it; one that came by transfer was counted where it came first. What
// was found to be a denunciation is counted as one by who may see it, and by others as what it left.
const petition = ({ from, to }: Window) => sql`(
  select c.row_id, c.share, p.id, p.unit_id, p.received_on as day, 'petition' as noun, 'Đơn ' || p.code as label,
    p.recorded_by, p.people, 0 as petitions,
    row_number() over (partition by c.row_id, coalesce(p.matter_id, p.id)
      order by p.received_on desc, p.id desc) = 1 as leading,
    case when h.found_on < ${to}::date then p.kind else 'NONE' end as kind,
    case when p.received_on < ${from}::date then 'CARRIED' else 'RECEIVED' end as arrived,
    case when p.anonymous then 'OTHER' when p.people > 1 then 'MANY' else 'ONE' end as signers,
    ${YES(sql`h.done_on < ${to}::date`)} as processed,
    ${YES(sql`h.found_on < ${to}::date and p.conditions_met`)} as met,
    case when h.found_on < ${to}::date then p.jurisdiction end as competence,
    coalesce(h.state, 'RECEIVED') as outcome,
    ${YES(sql`p.visit_id is not null`)} as reception,
    coalesce(k.settled, case when h.state = 'ANSWERED' then 'FIRST'
      when p.kind = 'REFLECTION' and h.state = 'CLASSIFIED' then 'GOING_ON' else 'NOT' end) as settled,
    coalesce(k.instance, 'FIRST') as instance,
    coalesce(case when h.has_said_field then h.field else p.field end, 'UNSAID') as field
  from scope c join complaints.petition p on p.unit_id = c.unit_id and p.received_on >= c.since and p.received_on < c.until
  cross join ${HANDLED(to)} left join ${LINKED(to)} on true
  where (p.came_by_id is null or exists (select from complaints.petition o where o.id = p.came_by_id))
    and not exists (select from complaints.petition n where n.came_by_id = p.id)
    and (p.received_on >= ${from}::date or h.done_on is null or h.done_on >= ${from}::date))`

const CARRIED = ({ from }: Window) =>
  sql`case when k.accepted_on < ${from}::date then 'CARRIED' else 'RECEIVED' end`

const LATE = (kind: string, day: Sql) =>
  YES(sql`exists (select from complaints.clock t
    where t.subject_id = k.id and t.kind = ${kind} and t.due_on < ${day})`)

/** A case in the rows, by the day on which it was taken up. */
const IN_ROWS = sql`k.unit_id = c.unit_id and k.accepted_on >= c.since and k.accepted_on < c.until`

const complaintCase = (window: Window) => sql`(
  select c.row_id, c.share, k.id, k.unit_id, k.accepted_on as day, 'complaint_case' as noun, 'Vụ ' || k.code as label,
    k.recorded_by, 0 as people, true as leading,
    (select count(*) from complaints.complaint_case_petition p where p.case_id = k.id) as petitions,
    ${CARRIED(window)} as arrived,
    case when k.decided_on < ${window.to}::date then 'DECIDED'
      when k.state = 'WITHDRAWN' and k.ended_on < ${window.to}::date then 'WITHDRAWN' else 'NOT' end as ended,
    k.instance, k.outcome, ${LATE('complaint.resolve', sql`k.decided_on`)} as late
  from scope c join complaints.complaint_case k on ${IN_ROWS}
  where coalesce(k.decided_on, k.ended_on, 'infinity') >= ${window.from}::date)`

const decision = ({ from, to }: Window) => sql`(
  select c.row_id, c.share, k.id, k.unit_id, k.decided_on as day, 'complaint_case' as noun,
    'Vụ ' || k.code || ', quyết định ' || k.decision as label,
    k.recorded_by, 0 as people, true as leading, 0 as petitions,
    ${YES(sql`k.state = 'CLOSED' and k.ended_on < ${to}::date`)} as done
  from scope c join complaints.complaint_case k on k.unit_id = c.unit_id and k.decided_on >= c.since
    and k.decided_on < c.until
  where k.state <> 'CLOSED' or k.ended_on >= ${from}::date)`

const denunciation = (window: Window) => sql`(
  select c.row_id, c.share, k.id, k.unit_id, k.accepted_on as day, 'denunciation_case' as noun, 'Vụ ' || k.code as label,
    k.recorded_by, 0 as people, true as leading,
    (select count(*) from complaints.denunciation_case_petition p where p.case_id = k.id) as petitions,
    ${CARRIED(window)} as arrived,
    case when k.concluded_on < ${window.to}::date then 'CONCLUDED'
      when k.state = 'WITHDRAWN' and k.ended_on < ${window.to}::date then 'WITHDRAWN' else 'NOT' end as ended,
    k.outcome, ${LATE('denunciation.resolve', sql`k.concluded_on`)} as late
  from scope c join complaints.denunciation_case k on ${IN_ROWS}
  where coalesce(k.concluded_on, k.ended_on, 'infinity') >= ${window.from}::date)`

const conclusion = ({ from, to }: Window) => sql`(
  select c.row_id, c.share, k.id, k.unit_id, k.concluded_on as day, 'denunciation_case' as noun,
    'Vụ ' || k.code || ', kết luận' as label, k.recorded_by, 0 as people, true as leading, 0 as petitions,
    ${YES(sql`k.handled_on < ${to}::date`)} as done
  from scope c join complaints.denunciation_case k on k.unit_id = c.unit_id and k.concluded_on >= c.since
    and k.concluded_on < c.until
  where k.handled_on is null or k.handled_on >= ${from}::date)`

/** The records of each source over a window, under the rows of `scope`, with the traits by which columns tell them apart. */
export const RECORDS: Readonly<Record<FormSource, (window: Window) => Sql>> = {
  SESSION: session,
  VISIT: visit,
  PETITION: petition,
  CASE: complaintCase,
  DECISION: decision,
  DENUNCIATION: denunciation,
  CONCLUSION: conclusion,
}

/** What was recorded for the demonstration. */
export const INVENTED: Sql = sql`r.recorded_by = ${DEMONSTRATION}`
