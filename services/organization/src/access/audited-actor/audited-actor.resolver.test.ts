import { randomUUID } from 'node:crypto'
import { STRANGER } from '@province/actor'
import type { SubgraphApp } from '@province/subgraph/graph'
import { createTestDatabase, graphClient, personWith, type TestDatabase } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../app.ts'

const document = `query ($of: [_Any!]!) { _entities(representations: $of) {
  ... on AuditedActor { id displayName kind } } }`

let database: TestDatabase
let app: SubgraphApp

beforeAll(async () => {
  database = await createTestDatabase('organization')
  app = await createApp(database)
})

afterAll(async () => {
  await app?.stop()
  await database?.drop()
})

const as = async (...actions: string[]) =>
  graphClient(app.execute, personWith(actions, await database.unitId('36')))
const accounts = () =>
  database.peek<{ id: string; name: string }>(
    'select id, display_name as name from organization.account order by username',
  )
const representations = (ids: string[]) => ({ of: ids.map((id) => ({ __typename: 'AuditedActor', id })) })

test('an auditor reads what accounts, clients and services are called, in one statement', async () => {
  const people = await accounts()
  const client = randomUUID()
  await database.peek(
    `insert into organization.api_client (id, unit_id, name, actions, created_by, version, created_at)
     values ($1, $2, 'Cổng thử', '{}', '', 1, now())`,
    [client, await database.unitId('36')],
  )
  const auditor = await as('organization.read', 'audit.read')
  const sent: string[] = []
  app.onStatement((name) => sent.push(name))
  const ids = [...people.map(({ id }) => id), client, 'reporting', randomUUID()]
  const { _entities: found } = await auditor.data<{ _entities: object[] }>(document, representations(ids))
  app.onStatement(undefined)
  expect(found.slice(0, people.length)).toEqual(
    people.map(({ id, name }) => ({ id, displayName: name, kind: 'ACCOUNT' })),
  )
  expect(found.slice(people.length)).toMatchObject([
    { displayName: 'Cổng thử', kind: 'CLIENT' },
    { displayName: 'reporting', kind: 'SERVICE' },
    { displayName: null, kind: null },
  ])
  expect(sent).toEqual(['audited_names'])
})

test('who leads work that is counted reads the same names, and nobody else does', async () => {
  const [one] = await accounts()
  const lead = await as('organization.read', 'actor.name')
  expect(await lead.data(document, representations([one?.id ?? '']))).toEqual({
    _entities: [{ id: one?.id, displayName: one?.name, kind: 'ACCOUNT' }],
  })
  const reader = await as('organization.read')
  expect(await reader.refusal(document, representations([one?.id ?? '']))).toBe('FORBIDDEN_OR_MISSING')
})

test('who signed in is named by the audit, and who could not is nobody', async () => {
  const stranger = graphClient(app.execute, STRANGER)
  const signIn = 'mutation ($password: String!) { signIn(username: "leader", password: $password) { id } }'
  await stranger.data(signIn, { password: 'a-password-of-the-tests' })
  expect(await stranger.refusal(signIn, { password: 'not the password' })).toBe('UNAUTHENTICATED')
  const list = `{ organizationAudit(filter: { action: "signIn" }, first: 2) { edges { node { outcome actor { displayName } } } } }`
  const auditor = await as('organization.read', 'audit.read')
  expect(await auditor.data(list)).toEqual({
    organizationAudit: {
      edges: [
        { node: { outcome: 'UNAUTHENTICATED', actor: null } },
        { node: { outcome: 'DONE', actor: { displayName: 'Lãnh đạo tỉnh' } } },
      ],
    },
  })
})

test('an entry of the audit names its unit and who did it', async () => {
  const one = (await accounts())[0]
  const province = await database.unitId('36')
  const admin = graphClient(
    app.execute,
    personWith(['organization.read', 'directory.manage'], province, one?.id),
  )
  const record =
    'mutation ($input: RecordPersonInput!) { recordPerson(input: $input, idempotencyKey: "1") { id } }'
  await admin.data(record, { input: { unit: province, name: 'Người Trong Nhật Ký' } })
  const auditor = await as('organization.read', 'audit.read')
  const list = `{ organizationAudit(filter: { action: "recordPerson" }, first: 1) { edges { node {
    action outcome unit { name } actor { displayName } } } } }`
  expect(await auditor.data(list)).toEqual({
    organizationAudit: {
      edges: [
        {
          node: {
            action: 'recordPerson',
            outcome: 'DONE',
            unit: { name: 'Tỉnh Nam Định' },
            actor: { displayName: one?.name },
          },
        },
      ],
    },
  })
})

test('nobody else does, and the database itself answers them nothing', async () => {
  const [one] = await accounts()
  const reader = await as('organization.read')
  expect(await reader.refusal(document, representations([one?.id ?? '']))).toBe('FORBIDDEN_OR_MISSING')
  const rows = await database.peek('select * from organization.audited_names($1)', [[one?.id]])
  expect(rows).toEqual([])
})
