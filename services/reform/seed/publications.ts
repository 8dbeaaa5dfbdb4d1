import type { EntityManager } from '@mikro-orm/postgresql'

// Made up so that every procedure that was issued or amended in the half-year was published in time, as was stated. The
// duty of five working days is an assumption of the demonstration.
const procedures = `insert into reform.publication (id, unit_id, kind, title, subject_id, channel, due_on, state, posted_on,
    evidence, version, recorded_by)
  select uuidv7(), c.unit_id, 'PROCEDURE', p.code || ' · ' || c.decision, c.id, 'PORTAL', c.decided_on + 7, 'POSTED',
    c.decided_on + 1 + (right(p.code, 2)::int % 5), 'Bản chụp cổng thông tin (giả định)', 2, 'demonstration'
  from reform.procedure_change c join reform.procedure p on p.id = c.procedure_id
  where c.kind in ('ISSUED', 'AMENDED') and c.decided_on >= date '2022-12-15'`

const plans = `insert into reform.publication (id, unit_id, kind, title, subject_id, channel, due_on, state, posted_on,
    evidence, version, recorded_by)
  select uuidv7(), p.unit_id, 'LAND_PLAN', p.name, p.id, 'NOTICE_BOARD', p.public_on + 3,
    case when n % 9 = 0 then 'DUE' else 'POSTED' end, case when n % 9 = 0 then null else p.public_on end,
    case when n % 9 = 0 then null else 'Biên bản niêm yết (giả định)' end, case when n % 9 = 0 then 1 else 2 end,
    'demonstration'
  from (select *, row_number() over (order by name) as n from reform.land_project) p`

/** Duties to publish procedures and land plans, all made up. */
export async function seedPublications(em: EntityManager): Promise<void> {
  await em.execute(procedures)
  await em.execute(plans)
}
