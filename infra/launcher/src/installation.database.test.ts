import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate as migrateComplaints } from '@province/complaints/install'
import { isProvisioned, loadSecret, markVersion, provision, roleUrls } from '@province/database'
import { migrate } from '@province/organization/install'
import { testServer } from '@province/testbed'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'

let folder: string
let server: pg.Client
const databases = ['inst_a', 'inst_b'] as const

const inDatabase = (name: string) => testServer().adminUrl.replace(/[^/]*$/, name)
const ask = async <Row extends object>(url: string, sql: string): Promise<Row[]> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
    .query(sql)
    .then(({ rows }) => rows as Row[])
    .finally(() => client.end())
}
const secretOf = (name: string) => loadSecret(join(folder, name), name.replace('_', ''))

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'province-installations-'))
  server = new pg.Client({ connectionString: testServer().adminUrl })
  await server.connect()
  for (const name of databases) {
    await server.query(`create database ${name}`)
    await provision(inDatabase(name), secretOf(name))
    const owner = (service: string) => roleUrls(inDatabase(name), secretOf(name), service).owner
    await migrate(owner('organization'))
    await migrateComplaints(owner('complaints'))
  }
})

afterAll(async () => {
  for (const name of databases) await server.query(`drop database if exists ${name} with (force)`)
  const { rows } = await server.query<{ rolname: string }>(
    `select rolname from pg_roles where rolname ~ '^inst[ab]_|^runs_only$'`,
  )
  for (const { rolname } of rows) await server.query(`drop role ${rolname}`)
  await server.end()
  rmSync(folder, { recursive: true, force: true })
})

test('two installations share a server: neither enters the other, nor bears its roles', async () => {
  const [a, b] = databases.map((name) => roleUrls(inDatabase(name), secretOf(name), 'organization'))
  expect(await ask(a?.app ?? '', 'select count(*)::int from organization.account')).toEqual([{ count: 0 }])
  expect(await ask(b?.app ?? '', 'select count(*)::int from organization.account')).toEqual([{ count: 0 }])
  const elsewhere = (a?.app ?? '').replace(/[^/]*$/, 'inst_b')
  await expect(ask(elsewhere, 'select count(*) from organization.account')).rejects.toThrow(
    /permission denied/,
  )
  const named = await ask<{ rolname: string }>(
    inDatabase('inst_a'),
    `select distinct g.grantee::text as rolname from information_schema.role_table_grants g
     where g.table_schema in ('organization', 'hierarchy', 'complaints') and g.grantee not like 'insta\\_%'
       and g.grantee not in ('PUBLIC')`,
  )
  expect(named).toEqual([])
  await ask(a?.app ?? '', `select hierarchy.witness_heads(1, '${'0'.repeat(64)}')`)
  const told = 'select service from hierarchy.audit_witness'
  expect(await ask(inDatabase('inst_a'), told)).toEqual([{ service: 'organization' }])
})

test('provisioning once is enough: whoever runs it afterwards needs no right to make roles', async () => {
  await server.query(`create role runs_only login password 'runs'`)
  const url = new URL(inDatabase('inst_a'))
  url.username = 'runs_only'
  url.password = 'runs'
  await provision(url.href, secretOf('inst_a'))
  await expect(provision(url.href.replace('inst_a', 'postgres'), secretOf('inst_a'))).rejects.toThrow(
    /may not create roles/,
  )
})

test('an empty database is told from one that was provisioned', async () => {
  expect(await isProvisioned(inDatabase('inst_a'))).toBe(true)
  expect(await isProvisioned(inDatabase('template1'))).toBe(false)
})

test('another secret does not take a database over', async () => {
  await expect(provision(inDatabase('inst_a'), loadSecret(join(folder, 'other'), 'insta'))).rejects.toThrow(
    /belongs to another installation/,
  )
})

test('code refuses a database that newer code has migrated, and names its version', async () => {
  const { owner } = roleUrls(inDatabase('inst_b'), secretOf('inst_b'), 'organization')
  await markVersion(owner, '9.1.0')
  await ask(owner, `insert into organization.migration (name) values ('Migration20990101000000')`)
  await expect(migrate(owner)).rejects.toThrow(/version 9.1.0 of the product .*Migration20990101000000/)
  await expect(migrate(owner, { plan: true })).rejects.toThrow(/9.1.0/)
})

test('a plan tells what would be run and changes nothing', async () => {
  const { owner } = roleUrls(inDatabase('inst_a'), secretOf('inst_a'), 'complaints')
  const [{ name } = { name: '' }] = await ask<{ name: string }>(
    owner,
    'select name from complaints.migration order by id desc limit 1',
  )
  await ask(owner, `delete from complaints.migration where name = '${name}'`)
  expect(await migrateComplaints(owner, { plan: true })).toEqual([name])
  expect(await migrateComplaints(owner, { plan: true })).toEqual([name])
})
