-- statutory_procedure_form
select t.unit_id as "unitId", json_build_object($1::text, json_build_object('ALL', count(*) filter (where exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $2 and c.decided_on <= $3::date) and not exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $4 and c.decided_on <= $5::date)),
    $6::text, count(*) filter (where exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $7 and c.decided_on <= $8::date) and not exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $9 and c.decided_on <= $10::date) and t.level = $11), $12::text, count(*) filter (where exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $13 and c.decided_on <= $14::date) and not exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $15 and c.decided_on <= $16::date) and t.level = $17), $18::text, count(*) filter (where exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $19 and c.decided_on <= $20::date) and not exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $21 and c.decided_on <= $22::date) and t.level = $23)), $24::text, json_build_object('ALL', count(*) filter (where exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $25 and c.decided_on <= $26::date) and not exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $27 and c.decided_on <= $28::date) and t.one_stop_on <= $29::date),
    $30::text, count(*) filter (where exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $31 and c.decided_on <= $32::date) and not exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $33 and c.decided_on <= $34::date) and t.one_stop_on <= $35::date and t.level = $36), $37::text, count(*) filter (where exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $38 and c.decided_on <= $39::date) and not exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $40 and c.decided_on <= $41::date) and t.one_stop_on <= $42::date and t.level = $43), $44::text, count(*) filter (where exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $45 and c.decided_on <= $46::date) and not exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $47 and c.decided_on <= $48::date) and t.one_stop_on <= $49::date and t.level = $50)), $51::text, json_build_object('ALL', count(*) filter (where exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $52 and c.decided_on <= $53::date) and not exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $54 and c.decided_on <= $55::date) and t.process_on <= $56::date),
    $57::text, count(*) filter (where exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $58 and c.decided_on <= $59::date) and not exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $60 and c.decided_on <= $61::date) and t.process_on <= $62::date and t.level = $63), $64::text, count(*) filter (where exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $65 and c.decided_on <= $66::date) and not exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $67 and c.decided_on <= $68::date) and t.process_on <= $69::date and t.level = $70), $71::text, count(*) filter (where exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $72 and c.decided_on <= $73::date) and not exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $74 and c.decided_on <= $75::date) and t.process_on <= $76::date and t.level = $77))) as counts
  from reform.procedure t left join hierarchy.unit u on u.id = t.unit_id
    and u.valid_from <= $78::date and u.valid_to > $79::date
  where t.unit_id = any(hierarchy.under($80::uuid, $81::date))
    and exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $82 and c.decided_on <= $83::date) and not exists (select from reform.procedure_change c
where c.procedure_id = t.id and c.kind = $84 and c.decided_on <= $85::date)
  group by grouping sets ((t.unit_id, u.code), ()) order by u.code nulls first;
