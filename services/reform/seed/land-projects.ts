import type { EntityManager } from '@mikro-orm/postgresql'

// As each district listed them: how many are public, and how many of those are approved. The headline says 81 public;
// the list says 82, and records follow the list.
const LISTED: readonly [code: string, published: number, approved: number][] = [
  ['362', 25, 15],
  ['364', 12, 12],
  ['356', 8, 6],
  ['366', 7, 7],
  ['360', 6, 6],
  ['363', 6, 6],
  ['365', 5, 3],
  ['361', 5, 2],
  ['358', 5, 1],
  ['359', 3, 3],
]

const projects = `insert into reform.land_project (id, unit_id, name, area_m2, households, resolution,
    straddled_unit_ids, publicity, public_on, channel, approval, approved_on, approval_document, version, recorded_by)
  select uuidv7(), u.id, 'Dự án giả định ' || lpad(n::text, 2, '0') || ' – ' || u.name, 4000 + n * 1375 % 90000,
    5 + n * 7 % 120, 'NQ giả định ' || (10 + n % 9) || '/NQ-HĐND', '{}', 'PUBLIC', date '2023-01-10' + n * 5 % 140,
    'Niêm yết tại trụ sở UBND (giả định)', case when n <= l.approved then 'APPROVED' else 'PROPOSED' end,
    case when n <= l.approved then date '2023-02-15' + n * 5 % 115 end,
    case when n <= l.approved then 'QĐ giả định ' || (200 + n) || '/QĐ-UBND' end, 3, 'demonstration'
  from jsonb_to_recordset(?::jsonb) as l (code text, published int, approved int)
  cross join lateral (select id, name from hierarchy.unit where code = l.code and level = 'DISTRICT'
    and valid_from <= date '2023-06-01' and valid_to > date '2023-06-01') u
  cross join lateral generate_series(1, l.published) n`

const steps = `insert into reform.land_project_step
    (id, project_id, unit_id, kind, happened_on, document, attended, opinions, outcome, recorded_by)
  select uuidv7(), p.id, p.unit_id, s.kind, p.public_on + s.after, 'VB giả định ' || s.after || '/TB', s.attended,
    s.opinions, s.outcome, 'demonstration'
  from reform.land_project p cross join (values
    ('ANNOUNCED', -9, null, null, null), ('MEASURED', -4, null, null, null), ('PLAN_POSTED', 0, null, null, null),
    ('CONSULTED', 5, 38, 6, 'Tiếp thu 5 ý kiến, giải thích 1 ý kiến (giả định)')) s (kind, after, attended, opinions, outcome)`

/** Land-clearance projects as the districts listed them, all made up. */
export async function seedLandProjects(em: EntityManager): Promise<void> {
  const listed = LISTED.map(([code, published, approved]) => ({ code, published, approved }))
  await em.execute(projects, [JSON.stringify(listed)])
  await em.execute(steps)
}
