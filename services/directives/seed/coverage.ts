import type { EntityManager } from '@mikro-orm/postgresql'

const STANDING = `valid_from <= '2023-06-14' and valid_to > '2023-06-14'`

/** Ten agreements of ten districts for 2023: the report says that all have signed, and neither symbols nor days, which are made up. */
export const seedAgreements = (em: EntityManager): Promise<unknown> =>
  em.execute(
    `insert into directives.agreement (id, unit_id, own_name, partner_name, title, year, signed_on, state, invented, version, recorded_by)
     select uuidv7(), id, 'UBND ' || lower(left(name, 1)) || substr(name, 2), 'Ban Dân vận cấp ủy cùng cấp (giả định)',
       'Kế hoạch phối hợp công tác dân vận năm 2023 (ngày ký giả định)', 2023, '2023-02-20', 'IN_FORCE', true, 1, 'demonstration'
     from hierarchy.unit where level = 'DISTRICT' and ${STANDING}`,
  )

/** A confirmed task for each of the 10, 17 and 226 units that the report says carry the plan of 2023 out; days are made up. */
export const seedImplementing = (em: EntityManager, province: string): Promise<unknown> =>
  em.execute(
    `insert into directives.task (id, unit_id, giver_name, lead_unit_id, lead_name, title, expected_result, source_kind, source,
       assigned_on, due_on, state, last_step_on, closed_on, invented, version, recorded_by)
     select uuidv7(), ?, 'UBND tỉnh', id, case level when 'AGENCY' then name else 'UBND ' || lower(left(name, 1)) || substr(name, 2) end,
       'Triển khai kế hoạch công tác dân vận chính quyền năm 2023', 'Kế hoạch thực hiện của đơn vị (giả định)', 'DOCUMENT',
       '72/KH-UBND', '2023-04-21', '2023-05-31', 'CONFIRMED', '2023-05-31', '2023-05-31', true, 1, 'demonstration'
     from hierarchy.unit where level in ('DISTRICT', 'AGENCY', 'COMMUNE') and ${STANDING}`,
    [province],
  )

/** Models of the emulation movement, one a field: made up, and saying so. */
export const seedModels = (em: EntityManager): Promise<unknown> =>
  em.execute(
    `insert into directives.emulation_model (id, unit_id, run_by, title, field, started_on, state, recognised_by, recognised_on,
       invented, version, recorded_by)
     select uuidv7(), u.id, 'UBND ' || lower(left(u.name, 1)) || substr(u.name, 2), f.title || ' (giả định)', f.field, '2023-02-01',
       case when u.at % 2 = 0 then 'RECOGNISED' else 'PROPOSED' end,
       case when u.at % 2 = 0 then 'Quyết định giả định của UBND tỉnh' end, case when u.at % 2 = 0 then date '2023-05-15' end,
       true, 1, 'demonstration'
     from (select id, name, row_number() over (order by code) as at from hierarchy.unit where level = 'DISTRICT' and ${STANDING}) u
       join (values (1, 'ECONOMY', 'Dân vận khéo trong dồn điền đổi thửa'), (2, 'CULTURE_SOCIETY', 'Dân vận khéo trong xây dựng nông thôn mới'),
         (3, 'SECURITY', 'Camera an ninh do dân góp'), (4, 'POLITICAL_SYSTEM', 'Một cửa thân thiện')) as f (at, field, title)
         on f.at = 1 + u.at % 4`,
  )
