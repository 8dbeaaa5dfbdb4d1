-- supervision_open_items_sum
select coalesce(sum(t.value), 0)::int as total from (with standing as materialized (
  select distinct c.descendant_id as id from hierarchy.closure c
  where c.ancestor_id = $1 and c.valid_from <= $2::date
    and (c.valid_to > $3::date or (c.ends_unit and c.valid_to = $4::date))),
below as materialized (
  select id from standing union
  select l.origin_id from standing s join hierarchy.lineage l on l.unit_id = s.id
    and l.valid_from <= $5::date and l.valid_to >= $6::date)
select o.*, 1 as value from (
  select p.id, 'programme' as kind, 'Chương trình giám sát: ' || p.title as label, p.unit_id as "unitId"
  from supervision.programme p where p.state <> 'CLOSED'
  union all
  select t.id, 'theme', 'Chuyên đề giám sát: ' || t.title, t.unit_id
  from supervision.theme t where t.runs_to > $7::date
  union all
  select s.id, 'session', 'Cuộc giám sát dự kiến ' || to_char(s.planned_on, 'DD/MM/YYYY') || ': ' || s.title, s.unit_id
  from supervision.session s where s.state = 'PLANNED'
  union all
  select m.id, 'occasion', 'Kỳ họp, phiên giải trình, góp ý chưa kết thúc: ' || m.title, m.unit_id
  from supervision.occasion m where m.state = any($8)
  union all
  select f.id, 'follow_up', f.code || ' · ' || f.content, f.addressee_unit_id
  from supervision.follow_up f where f.state <> all($9) and f.issued_on <= $10::date
  union all
  select f.id, 'issued_follow_up', 'Đã ban hành: ' || f.code || ' · ' || f.content, f.unit_id
  from supervision.follow_up f where f.state <> all($11) and f.issued_on <= $12::date) o
join below b on b.id = o."unitId") t;
