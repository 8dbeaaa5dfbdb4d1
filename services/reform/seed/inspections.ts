import type { EntityManager } from '@mikro-orm/postgresql'

// Made up so that the half-year has what the province stated: 31 teams, 102 units visited.
const TEAMS = 31
const VISITS = 102

const inspections = `insert into reform.inspection
    (id, unit_id, team, plan, mode, planned_from, planned_to, state, version, recorded_by)
  select uuidv7(), ?, 'Đoàn kiểm tra giả định số ' || n, 'KH giả định ' || n || '/KH-UBND',
    case when n % 4 = 0 then 'SURPRISE' else 'ANNOUNCED' end, date '2023-01-09' + n * 4, date '2023-01-13' + n * 4,
    'CONCLUDED', 2, 'demonstration'
  from generate_series(1, ${TEAMS}) n`

const visits = `insert into reform.inspection_visit
    (id, inspection_id, unit_id, visited_unit_id, place, visited_on, recorded_by)
  select uuidv7(), i.id, i.unit_id, u.id, u.name, i.planned_from + (u.at / ${TEAMS})::int, 'demonstration'
  from (select id, name, row_number() over (order by code) - 1 as at from (
      select distinct on (id) id, name, code from hierarchy.unit where level in ('COMMUNE', 'AGENCY')
        and valid_from <= date '2023-03-01' and valid_to > date '2023-03-01' order by id, valid_from desc) here) u
  join (select i.*, row_number() over (order by i.planned_from) - 1 as at from reform.inspection i) i
    on i.at = u.at % ${TEAMS}
  where u.at < ${VISITS}`

const findings = `insert into reform.inspection_finding (id, inspection_id, unit_id, visit_id, violation, content, remedy,
    due_on, remedied_on, version, recorded_by)
  select uuidv7(), v.inspection_id, v.unit_id, v.id, n % 3 = 0, case when n % 3 = 0
      then 'Chưa niêm yết đủ thủ tục hành chính (giả định)' else 'Ghi sổ theo dõi chưa đầy đủ (giả định)' end,
    case when n % 3 = 0 then 'Niêm yết bổ sung (giả định)' end, case when n % 3 = 0 then v.visited_on + 20 end,
    case when n % 6 = 0 then v.visited_on + 12 end, 1, 'demonstration'
  from (select *, row_number() over (order by id) as n from reform.inspection_visit) v where n % 2 = 0 or n % 3 = 0`

/** Inspections of the half-year, all made up. */
export async function seedInspections(em: EntityManager, province: string): Promise<void> {
  await em.execute(inspections, [province])
  await em.execute(visits)
  await em.execute(findings)
}
