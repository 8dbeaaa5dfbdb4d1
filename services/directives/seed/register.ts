import type { EntityManager } from '@mikro-orm/postgresql'

/**
 * Loads as many documents as the report counts: 73 and 14 of the province, 17 of agencies, 82 and 115 of districts, and 142
 * that it does not list. Of the first two it does not say which of two bodies issued each: they are named by its words. It names none of them, so each has no symbol, a day and a theme that are made up, and says so.
 */
export const seedRegister = (em: EntityManager, province: string): Promise<unknown> =>
  em.execute(
    `with place as (
       select id, name, level, (row_number() over (partition by level order by code) - 1)::int as at,
         (count(*) over (partition by level))::int as of
       from hierarchy.unit where level in ('PROVINCE', 'DISTRICT', 'AGENCY')
         and valid_from <= '2023-06-14' and valid_to > '2023-06-14'),
     issued as (
       select * from (values ('COUNCIL', 'PROVINCE', 73, 'Đảng đoàn và HĐND tỉnh', null),
         ('PEOPLE_COMMITTEE', 'PROVINCE', 14, 'Ban Cán sự đảng và UBND tỉnh', null), ('AGENCY', 'AGENCY', 17, null, 'AGENCY'),
         ('DISTRICT_PARTY', 'DISTRICT', 82, 'Huyện ủy, thành ủy', 'PARTY_COMMITTEE'), ('DISTRICT_COMMITTEE', 'DISTRICT', 115, 'UBND cấp huyện', 'PEOPLES_COMMITTEE'),
         ('OTHER', 'PROVINCE', 142, 'Cơ quan khác; báo cáo không nêu tên', null)) as v(kind, level, many, issuer, body)),
     themes as (select array['Quy chế dân chủ ở cơ sở', 'Tiếp công dân, đối thoại', 'Cải cách hành chính',
       'Giám sát, phản biện xã hội', 'Phong trào Dân vận khéo'] as named)
     insert into directives.registered_document (id, unit_id, issuer_body_id, type_name, issuer_name, issuer_group, title, classification,
       theme, issued_on, invented, version, recorded_by)
     select uuidv7(), p.id, (select b.id from hierarchy.body b where b.sits_on = p.id and b.kind = i.body
         and b.valid_from <= '2023-01-01' and b.valid_to > '2023-06-14'), 'Văn bản', coalesce(i.issuer, p.name), i.kind,
       'Văn bản chỉ đạo công tác dân vận số ' || n || ' (giả định; báo cáo chỉ nêu số lượng)', 'INTERNAL',
       named[1 + n * 7 % 5],
       date '2023-01-03' + (n * 37 % 160), true, 1, 'demonstration'
     from issued i cross join themes cross join lateral generate_series(1, i.many) as n
     join place p on p.level = i.level and p.at = n % p.of
     where p.level <> 'PROVINCE' or p.id = ?`,
    [province],
  )
