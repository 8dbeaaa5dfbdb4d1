// All made up, from the code of the unit and the period: the same in every installation.
const HERE = `(select id, code, level, row_number() over (order by level, code) as place from (
    select distinct on (id) id, code, level from hierarchy.unit
    where valid_from < date '2023-06-15' and valid_to >= date '2023-06-15' order by id, valid_from desc) here)`

const SEED = `(abs(hashtext(u.code)) % 1000)`
const TURN = `(extract(year from s.period_to)::int * 2 + (extract(month from s.period_to) > 7)::int - 4042)`

const HOUSEHOLDS = `(1500 + ${SEED} * 3)`
const POOR = `(12 + ${SEED} % 40 - ${TURN} % 5)`

const value = (text: string, note = 'null') => `jsonb_build_object('value', ${text}, 'note', ${note})`

const SOCIO = `jsonb_build_object(
  'socio.households', ${value(`${HOUSEHOLDS} + ${TURN} * 4`)},
  'socio.poor_households', ${value(POOR)},
  'socio.poverty_rate', ${value(`round(100.0 * ${POOR} / (${HOUSEHOLDS} + ${TURN} * 4), 2)`)},
  'socio.new_jobs', ${value(`40 + ${SEED} % 90 + ${TURN} % 3`)},
  'socio.vocational_training', ${value(`30 + ${SEED} % 50 + ${TURN} % 4`)},
  'socio.merit_beneficiaries', ${value(`15 + ${SEED} % 30`)},
  'socio.health_insurance_coverage', ${value(`86 + ${SEED} % 9 + ${TURN} * 0.3`)},
  'socio.social_security_budget', ${value(`round(0.2 + ${SEED} / 1500.0 + ${TURN} * 0.02, 3)`)})`

const TARGETS = `jsonb_build_object(
  'target.tasks_assigned', ${value(`20 + ${SEED} % 30`)},
  'target.tasks_done', ${value(`8 + ${SEED} % 11 + ${TURN} % 3`)},
  'target.disbursement_rate', ${value(`35 + ${SEED} % 20 + ${TURN} % 4`)})`

const filled = (which: string) => `update reporting.submission s
  set entries = case s.template_code when 'ktxh.nua_nam' then ${SOCIO} else ${TARGETS} end
  from ${HERE} u where u.id = s.unit_id and s.template_code <> 'ktxh.tinh.nua_nam' and ${which}`

export const earlierValues = filled(`s.period_to < '2023-06-15'`)

export const earlierStates = `update reporting.submission s
  set state = 'LOCKED', submitted_on = greatest(s.period_to - 1, s.due_on - ${SEED} % 3) + case when ${SEED} % 13 = ${TURN} then 4 else 0 end,
    approvals = (select count(*) from hierarchy.closure c where c.descendant_id = s.unit_id and c.depth > 0
      and c.valid_from < s.period_to and c.valid_to >= s.period_to)
  from ${HERE} u where u.id = s.unit_id and s.period_to < '2023-06-15' and s.template_code <> 'ktxh.tinh.nua_nam'`

/** The running period: of ten units one has not begun. */
export const currentValues = filled(`s.period_to = '2023-06-15' and u.place % 10 <> 7`)

/** Drafts in which somebody typed thousands wrongly. */
export const mistyped = `update reporting.submission s
  set entries = jsonb_set(s.entries, '{socio.new_jobs,value}', to_jsonb((s.entries -> 'socio.new_jobs' ->> 'value')::numeric * 1000))
  from ${HERE} u where u.id = s.unit_id and s.template_code = 'ktxh.nua_nam' and s.state = 'DRAFT' and u.place % 3 = 0`

const STATE = `case when u.place % 10 = 7 then 'EXPECTED' when u.place % 20 = 3 then 'DRAFT'
    when u.place % 20 in (5, 14) then 'RETURNED' when u.place % 5 = 1 then 'ACCEPTED' else 'SUBMITTED' end`

export const currentStates = `update reporting.submission s
  set state = ${STATE}, submitted_on = case when ${STATE} in ('EXPECTED', 'DRAFT') then null
      else date '2023-06-14' + (u.place % 25 = 10)::int end,
    reason = case when ${STATE} = 'RETURNED' then 'Số hộ nghèo chưa khớp với tỷ lệ hộ nghèo (giả định)' end
  from ${HERE} u where u.id = s.unit_id and s.period_to = '2023-06-15' and s.template_code <> 'ktxh.tinh.nua_nam'`

/** What the province stated of the half-year, as entered. */
export const provinceValues = `update reporting.submission s
  set entries = ?::jsonb, state = 'APPROVED', approvals = 1, submitted_on = '2023-06-14'
  where s.template_code = 'ktxh.tinh.nua_nam' and s.period_to = '2023-06-15'`

/** The steps by which each came where it stands. */
export const takenSteps = `with went as (
    select s.id, s.unit_id, s.reason, s.submitted_on, p.step, p.state, p.above, row_number() over (partition by s.id order by p.at) as seq
    from reporting.submission s cross join lateral (
      select 1 as at, 'save' as step, 'DRAFT' as state, 0 as above where s.entries <> '{}'
      union all select 2, 'submit', 'SUBMITTED', 0 where s.submitted_on is not null
      union all select 3, 'accept', 'ACCEPTED', 1 where s.state in ('ACCEPTED', 'APPROVED', 'LOCKED')
      union all select 3 + n, 'approve', case when n = s.approvals then 'APPROVED' else 'ACCEPTED' end, n
        from generate_series(1, s.approvals) n
      union all select 8, 'lock', 'LOCKED', s.approvals where s.state = 'LOCKED'
      union all select 9, 'sendBack', 'RETURNED', 1 where s.state = 'RETURNED') p),
  noted as (insert into reporting.submission_step
      (id, submission_id, unit_id, seq, step, state, level_unit_id, reason, taken_on, recorded_by)
    select uuidv7(), w.id, w.unit_id, w.seq, w.step, w.state,
      coalesce((select c.ancestor_id from hierarchy.closure c where c.descendant_id = w.unit_id and c.depth = w.above
        and c.valid_from < date '2023-06-15' and c.valid_to >= date '2023-06-15' limit 1), w.unit_id),
      case when w.step = 'sendBack' then w.reason end, coalesce(w.submitted_on, date '2023-06-14'), 'demonstration'
    from went w returning submission_id)
  update reporting.submission s set steps = n.steps, version = n.steps + 1
  from (select id, count(*)::int as steps from went group by id) n where n.id = s.id`
