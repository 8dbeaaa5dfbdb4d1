-- notification_list_8e8921
select t.id as "id", t.source as "source", t.noun as "noun", t.noun_id as "nounId", t.subject_kind as "subjectKind", t.subject_id as "subjectId", t.kind as "kind", t.unit_id as "unitId", t.rung as "rung", t.day as "day", t.address as "address", t.read_at as "readAt", (t.day)::text as "~0", (t.id)::text as "~1"
from organization.notification t
order by t.day, t.id
limit $1;

-- notification_list_45cd5f
select t.id as "id", t.source as "source", t.noun as "noun", t.noun_id as "nounId", t.subject_kind as "subjectKind", t.subject_id as "subjectId", t.kind as "kind", t.unit_id as "unitId", t.rung as "rung", t.day as "day", t.address as "address", t.read_at as "readAt", (t.day)::text as "~0", (t.id)::text as "~1"
from organization.notification t
order by t.day desc, t.id desc
limit $1;

-- notification_list_b076d9
select t.id as "id", t.source as "source", t.noun as "noun", t.noun_id as "nounId", t.subject_kind as "subjectKind", t.subject_id as "subjectId", t.kind as "kind", t.unit_id as "unitId", t.rung as "rung", t.day as "day", t.address as "address", t.read_at as "readAt", (t.day)::text as "~0", (t.id)::text as "~1"
from organization.notification t
where t.read_at is null
order by t.day desc, t.id desc
limit $1;

-- notification_list_0bfcc1
select t.id as "id", t.source as "source", t.noun as "noun", t.noun_id as "nounId", t.subject_kind as "subjectKind", t.subject_id as "subjectId", t.kind as "kind", t.unit_id as "unitId", t.rung as "rung", t.day as "day", t.address as "address", t.read_at as "readAt", (t.day)::text as "~0", (t.id)::text as "~1"
from organization.notification t
where t.address = 'WAITING'
order by t.day desc, t.id desc
limit $1;

-- notification_list_685a67
select t.id as "id", t.source as "source", t.noun as "noun", t.noun_id as "nounId", t.subject_kind as "subjectKind", t.subject_id as "subjectId", t.kind as "kind", t.unit_id as "unitId", t.rung as "rung", t.day as "day", t.address as "address", t.read_at as "readAt", (t.day)::text as "~0", (t.id)::text as "~1"
from organization.notification t
where t.address <> 'WAITING'
order by t.day desc, t.id desc
limit $1;

-- notification_list_31fbcc
select t.id as "id", t.source as "source", t.noun as "noun", t.noun_id as "nounId", t.subject_kind as "subjectKind", t.subject_id as "subjectId", t.kind as "kind", t.unit_id as "unitId", t.rung as "rung", t.day as "day", t.address as "address", t.read_at as "readAt", (t.day)::text as "~0", (t.id)::text as "~1"
from organization.notification t
where (t.day, t.id) < ($2, $3)
order by t.day desc, t.id desc
limit $1;

-- notification_list_991226
select t.id as "id", t.source as "source", t.noun as "noun", t.noun_id as "nounId", t.subject_kind as "subjectKind", t.subject_id as "subjectId", t.kind as "kind", t.unit_id as "unitId", t.rung as "rung", t.day as "day", t.address as "address", t.read_at as "readAt", (t.day)::text as "~0", (t.id)::text as "~1"
from organization.notification t
where t.id > coalesce((select m.after_id
from organization.digest_mark m), $2::uuid)
order by t.day desc, t.id desc
limit $1;
