import type { EntityManager } from '@mikro-orm/postgresql'

// Made up so that the decisions of the half-year come to what the province stated: 167 issued, 176 amended, 48
// abolished; and the services online by the edition of 2011 to 282 of level 3 and 904 of level 4.
const CATALOGUE = 1_300
const ISSUED = 167
const AMENDED = 176
const ABOLISHED = 48
const LEVEL_3 = 282
const ONLINE = 1_186

const FIELDS = [
  'Hộ tịch',
  'Đất đai',
  'Hoạt động xây dựng',
  'Đầu tư tại Việt Nam',
  'Thành lập và hoạt động doanh nghiệp',
  'Người có công',
  'Bảo trợ xã hội',
  'Giáo dục và đào tạo',
  'Đường bộ',
  'Môi trường',
  'Khám bệnh, chữa bệnh',
  'Trồng trọt',
]

const procedures = `insert into reform.procedure
    (id, unit_id, code, name, field, level, statutory_days, state, changed_on, one_stop_on,
     process_decision, process_on, version, recorded_by)
  select uuidv7(), :unit::uuid, 'GĐ-' || lpad(n::text, 4, '0'), 'Thủ tục giả định số ' || n || ', lĩnh vực ' || f.field,
    f.field, (array['PROVINCE', 'DISTRICT', 'COMMUNE'])[n % 3 + 1], (array[0, 3, 5, 10, 15, 30])[n % 6 + 1],
    case when n > :last_kept and n <= :catalogue then 'ABOLISHED' else 'IN_FORCE' end,
    case when n <= :amended or n > :last_kept then date '2022-12-20' + n * 7 % 170 else date '2021-12-31' end,
    case when n % 20 <> 0 then date '2022-01-01' end,
    case when n % 10 <> 0 then 'QĐ giả định ' || (700 + n % 30) || '/QĐ-UBND' end,
    case when n % 10 <> 0 then date '2022-03-01' end,
    case when n <= :amended or n > :last_kept and n <= :catalogue then 2 else 1 end, 'demonstration'
  from generate_series(1, :all) n cross join lateral (select (:fields::text[])[n % 12 + 1] as field) f`

const decisions = `insert into reform.procedure_change
    (id, procedure_id, unit_id, kind, decision, decided_on, recorded_by)
  select uuidv7(), p.id, p.unit_id, d.kind, 'QĐ giả định ' || (400 + d.number) || '/QĐ-UBND', d.on_day, 'demonstration'
  from reform.procedure p cross join lateral (select right(p.code, 4)::int as n) of_row
    cross join lateral (values
      ('ISSUED', n % 40, case when n > :catalogue then p.changed_on else date '2021-12-31' end),
      (case when n <= :amended then 'AMENDED' when p.state = 'ABOLISHED' then 'ABOLISHED' end, n % 40, p.changed_on)
    ) d (kind, number, on_day)
  where d.kind is not null`

const online = `insert into reform.online_service
    (id, procedure_id, unit_id, scheme, level, valid_from, version, recorded_by)
  select uuidv7(), p.id, p.unit_id, 'LEVELS_2011', case when n <= :level3 then 'LEVEL_3' else 'LEVEL_4' end,
    '2022-06-01', 1, 'demonstration'
  from reform.procedure p cross join lateral (select right(p.code, 4)::int as n) of_row where n <= :online`

const numbers: Record<string, number> = {
  all: CATALOGUE + ISSUED,
  catalogue: CATALOGUE,
  amended: AMENDED,
  last_kept: CATALOGUE - ABOLISHED,
  level3: LEVEL_3,
  online: ONLINE,
}

const withNumbers = (text: string) =>
  text.replace(/(?<!:):([a-z_0-9]+)/g, (whole, name: string) => String(numbers[name] ?? whole))

/** The catalogue of procedures, the decisions about it and its online services, all made up. */
export async function seedProcedures(em: EntityManager, province: string): Promise<void> {
  const fields = `{${FIELDS.map((field) => `"${field}"`).join(',')}}`
  const text = withNumbers(procedures).replace(':unit', '?').replace(':fields', '?')
  await em.execute(text, [province, fields])
  await em.execute(withNumbers(decisions))
  await em.execute(withNumbers(online))
}
