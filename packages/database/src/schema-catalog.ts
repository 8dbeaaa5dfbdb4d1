/** Grants beyond the owner's, one statement for each receiver; `what` is the thing as a grant names it. */
const grants = (acl: string, owner: string, what: string) => `
  select format('grant %s on %s to %s;', string_agg(lower(privilege_type), ', ' order by privilege_type), ${what},
    case grantee when 0 then 'public' else grantee::regrole::text end) as said
  from aclexplode(${acl}) where grantee <> ${owner} group by grantee
  order by case grantee when 0 then 'public' else grantee::regrole::text end collate "C"`

/** Who may use a schema, and what its owners give away from then on ($1 is its name). */
export const SCHEMA = `
select array(${grants('n.nspacl', 'n.nspowner', `'schema ' || quote_ident(n.nspname)`)}) || array(
  select format('alter default privileges for role %s in schema %s grant %s on %s to %s;', d.defaclrole::regrole,
    quote_ident(n.nspname), string_agg(lower(a.privilege_type), ', ' order by a.privilege_type),
    case d.defaclobjtype when 'r' then 'tables' when 'S' then 'sequences' when 'f' then 'functions' else 'types' end,
    a.grantee::regrole)
  from pg_default_acl d, aclexplode(d.defaclacl) a
  where d.defaclnamespace = n.oid and a.grantee <> d.defaclrole
  group by d.defaclrole, d.defaclobjtype, a.grantee
  order by d.defaclrole::regrole::text collate "C", d.defaclobjtype, a.grantee::regrole::text collate "C") as said
from pg_namespace n where n.nspname = $1`

const COLUMNS = `
  select format('%s %s%s%s%s', quote_ident(a.attname), format_type(a.atttypid, a.atttypmod),
    case when a.attcollation <> t.typcollation then ' collate ' || quote_ident(l.collname) else '' end,
    case when a.attidentity <> '' then format(' generated %s as identity',
           case a.attidentity when 'a' then 'always' else 'by default' end)
         when a.attgenerated <> '' then format(' generated always as (%s) %s', pg_get_expr(d.adbin, d.adrelid),
           case a.attgenerated when 's' then 'stored' else 'virtual' end)
         when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) else '' end,
    case when a.attnotnull then ' not null' else '' end)
  from pg_attribute a join pg_type t on t.oid = a.atttypid
  left join pg_collation l on l.oid = a.attcollation
  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum`

// Not null stands with its column.
const CONSTRAINTS = `
  select format('constraint %s %s', quote_ident(k.conname), pg_get_constraintdef(k.oid, true))
  from pg_constraint k where k.conrelid = c.oid and k.contype not in ('n', 't')
  order by array_position(array['p', 'u', 'c', 'f', 'x'], k.contype::text), k.conname collate "C"`

const INDEXES = `
  select pg_get_indexdef(i.indexrelid) || ';' from pg_index i join pg_class x on x.oid = i.indexrelid
  where i.indrelid = c.oid
    and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
  order by x.relname collate "C"`

const TRIGGERS = `
  select pg_get_triggerdef(g.oid, true) || ';' from pg_trigger g
  where g.tgrelid = c.oid and not g.tgisinternal order by g.tgname collate "C"`

const SECURITY = `
  select format('alter table %s %s row level security;', c.oid::regclass, w.word)
  from unnest(array[case when c.relrowsecurity then 'enable' end, case when c.relforcerowsecurity then 'force' end])
    as w(word) where w.word is not null`

const POLICIES = `
  select format('create policy %s on %s%s for %s to %s', quote_ident(p.polname), c.oid::regclass,
      case when p.polpermissive then '' else ' as restrictive' end,
      case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete'
        else 'all' end,
      (select string_agg(case r when 0 then 'public' else r::regrole::text end, ', ') from unnest(p.polroles) r))
    || coalesce(E'\\n  using (' || pg_get_expr(p.polqual, p.polrelid, true) || ')', '')
    || coalesce(E'\\n  with check (' || pg_get_expr(p.polwithcheck, p.polrelid, true) || ')', '') || ';'
  from pg_policy p where p.polrelid = c.oid order by p.polname collate "C"`

const COLUMN_GRANTS = `
  select format('grant %s (%s) on %s to %s;', lower(g.privilege_type),
    string_agg(quote_ident(a.attname), ', ' order by a.attnum), c.oid::regclass, g.grantee::regrole)
  from pg_attribute a, aclexplode(a.attacl) g where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  group by g.privilege_type, g.grantee order by g.grantee::regrole::text collate "C", g.privilege_type`

/** Tables, views and sequences of a schema with all that hangs on them; sequences of identity columns stand with those. */
export const RELATIONS = `
select c.oid::regclass::text as name, c.relkind as kind,
  case c.relkind
    when 'S' then array['as ' || format_type((select seqtypid from pg_sequence where seqrelid = c.oid), null)]
    when 'v' then array[pg_get_viewdef(c.oid, true)]
    when 'm' then array[pg_get_viewdef(c.oid, true)]
    else array(${COLUMNS}) || array(${CONSTRAINTS})
      || case c.relkind when 'p' then array[pg_get_partkeydef(c.oid)] else '{}'::text[] end
  end as body,
  array(${INDEXES}) || array(${TRIGGERS}) || array(${SECURITY}) || array(${POLICIES})
    || array(${grants(
      'c.relacl',
      'c.relowner',
      `case c.relkind when 'S' then 'sequence ' else '' end || c.oid::regclass::text`,
    )}) || array(${COLUMN_GRANTS}) as after
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where n.nspname = $1 and c.relkind in ('r', 'p', 'v', 'm', 'S')
  and not exists (select from pg_depend i where i.objid = c.oid and i.deptype = 'i' and c.relkind = 'S')
order by array_position(array['S', 'r', 'p', 'v', 'm'], c.relkind::text), c.relname collate "C"`

/** Functions and procedures of a schema that no extension brought, with who may call them. */
export const FUNCTIONS = `
select array[pg_get_functiondef(f.oid) || ';'] || case when f.proacl is null then '{}'::text[] else
  case when exists (select from aclexplode(f.proacl) where grantee = 0) then '{}'::text[]
    else array[format('revoke all on function %s from public;', f.oid::regprocedure)] end
  || array(${grants('f.proacl', 'f.proowner', `'function ' || f.oid::regprocedure::text`)}) end as said
from pg_proc f join pg_namespace n on n.oid = f.pronamespace
where n.nspname = $1 and f.prokind in ('f', 'p')
  and not exists (select from pg_depend e where e.objid = f.oid and e.deptype = 'e')
order by f.proname collate "C", pg_get_function_identity_arguments(f.oid) collate "C"`
