import { roleUrls } from '@province/database'
import { createTestDatabase, type TestDatabase, testServer } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DOMAINS } from './domains.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase('organization')
  const { secret } = testServer()
  for (const { name, migrate, seed } of DOMAINS) {
    const urls = roleUrls(database.databaseUrl, secret, name)
    await migrate(urls.owner)
    await seed(urls.app, database.clock, 'a-password-of-the-tests', database.secret)
  }
})

afterAll(() => database?.drop())

/** Tables without row-level security, each for a reason: see docs/decisions/0004. */
const OPEN = ['hierarchy.closure', 'hierarchy.unit', 'organization.reorg_event', 'organization.unit']

test('every table has forced row-level security with a policy, or stands on the short list', async () => {
  const open = await database.peek<{ name: string }>(`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'm') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%'
      and c.relname <> 'migration'
      and not (c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))
    order by 1`)
  expect(open.map(({ name }) => name)).toEqual(OPEN)
})

test('no application role owns a table, may pass row-level security, or delete', async () => {
  const powerful = await database.peek(`
    select rolname from pg_roles where rolname like '%\\_app' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`)
  expect(powerful).toEqual([])
  const owned = await database.peek(`
    select c.relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname like '%\\_app' and c.relkind in ('r', 'i', 'S', 'v')`)
  expect(owned).toEqual([])
})

test('no service may write into another service’s schema, and none but organization into the hierarchy', async () => {
  const crossing = await database.peek(`
    select grantee, table_schema, table_name from information_schema.role_table_grants
    where grantee like '%\\_app' and privilege_type in ('INSERT', 'UPDATE', 'DELETE')
      and table_schema <> replace(grantee, '_app', '') and not (grantee = 'organization_app' and table_schema = 'hierarchy')`)
  expect(crossing).toEqual([])
})

test('loading the demonstration world twice changes nothing', async () => {
  const { secret } = testServer()
  const count = async () =>
    database.peek(`select n.nspname, c.relname, (xpath('/row/c/text()', query_to_xml('select count(*) as c from ' || c.oid::regclass, false, true, '')))[1]::text as n
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname in (${DOMAINS.map(({ name }) => `'${name}'`).join(',')}) order by 1, 2`)
  const before = await count()
  for (const { name, seed } of DOMAINS) {
    await seed(
      roleUrls(database.databaseUrl, secret, name).app,
      database.clock,
      'a-password-of-the-tests',
      database.secret,
    )
  }
  expect(await count()).toEqual(before)
})

/** Where something of districts held until then. */
const OF_DISTRICTS = [
  'hierarchy.tier',
  'hierarchy.unit',
  'organization.body_template',
  'organization.duty_rule',
  'reform.applicability_rule',
]

test('on 2025-07-01 no rule, template or unit of any domain holds for districts any more', async () => {
  const dated = await database.peek<{ table: string }>(`
    select format('%I.%I', c.table_schema, c.table_name) as table from information_schema.columns c
    join information_schema.columns v on v.table_schema = c.table_schema and v.table_name = c.table_name
      and v.column_name = 'valid_to' and v.data_type = 'date'
    where c.column_name = 'level' and c.data_type = 'text' order by 1`)
  const tables = dated.map(({ table }) => table)
  const counted = (day: string) =>
    Promise.all(
      tables.map(async (table) => {
        const [row] = await database.peek<{ count: number }>(
          `select count(*)::int as count from ${table}
           where level = 'DISTRICT' and coalesce(valid_to, 'infinity') > $1::date`,
          [day],
        )
        return [table, row?.count] as const
      }),
    )
  const holding = async (day: string) =>
    (await counted(day)).flatMap(([table, count]) => (count === 0 ? [] : [table]))
  expect(await holding('2025-06-30')).toEqual(OF_DISTRICTS)
  expect(await holding('2025-07-01')).toEqual([])
})
