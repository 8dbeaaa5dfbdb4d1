import { STRANGER } from '@province/actor'
import { graphClient, personWith } from '@province/testbed'
import { afterAll, expect, test } from 'vitest'
import { accountWorld, key, type Opened, open, reset, versioned } from '../../../test/account-world.ts'

const { database, app, sessions, managing, manager, inputFor, opened, close } = await accountWorld()

afterAll(close)

const disable = versioned('disableAccount', 'id disabled version')
const enable = versioned('enableAccount', 'id disabled version')
const resetFactor = versioned('resetSecondFactor', 'version secondFactor')
const list = `query ($search: String, $within: ID, $first: Int = 20, $after: String) {
  accounts(search: $search, within: $within, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage } edges { node { username } } } }`

test('an account is opened with a password that is shown once and works', async () => {
  const again = key()
  const input = await inputFor('new.clerk')
  const first = await manager.data<Opened>(open, { input, key: again })
  const { password, account } = first.openAccount
  expect(account).toMatchObject({ username: 'new.clerk', version: 1, unit: { code: '356' } })
  expect((await sessions.signIn('new.clerk', password)).actor.subject).toBe(account.id)
  expect(await manager.data(open, { input, key: again })).toMatchObject({
    openAccount: { password: null, account },
  })
  expect(await manager.refusal(open, { input: { ...input, displayName: 'Khác' }, key: again })).toBe(
    'IDEMPOTENCY_KEY_REUSED',
  )
  const kept = await database.peek('select * from organization.idempotency')
  expect(JSON.stringify(kept)).not.toContain(password)
})

test('a name that somebody has, or that cannot be typed, is refused', async () => {
  const refusal = async (username: string) =>
    manager.refusal(open, { input: await inputFor(username), key: key() })
  for (const username of ['leader', 'Ab.c', 'a', 'tên-có-dấu', '.dots', "x' or 1=1", 'a'.repeat(65)])
    expect(await refusal(username)).toBe('INPUT_INVALID')
})

test('who manages accounts of a district opens, sees and changes none elsewhere', async () => {
  const district = await managing('356')
  expect(await district.data(list)).toMatchObject({ accounts: { edges: expect.arrayContaining([]) } })
  const seen = await district.data<{ accounts: { edges: { node: { username: string } }[] } }>(list)
  expect(seen.accounts.edges.map(({ node }) => node.username)).not.toContain('leader')
  expect(await district.refusal(open, { input: await inputFor('elsewhere', '358'), key: key() })).toBe(
    'FORBIDDEN_OR_MISSING',
  )
  const [leader] = await database.peek<{ id: string }>(
    `select id from organization.account where username = 'leader'`,
  )
  for (const document of [disable, reset, resetFactor])
    expect(await district.refusal(document, { id: leader?.id, version: 1, key: key() })).toBe(
      'FORBIDDEN_OR_MISSING',
    )
  const reader = graphClient(app.execute, personWith(['organization.read'], await database.unitId('36')))
  expect(await reader.refusal(list)).toBe('FORBIDDEN_OR_MISSING')
  expect(await graphClient(app.execute, STRANGER).refusal(list)).toBe('UNAUTHENTICATED')
})

test('nobody takes over an account that reaches further than they do', async () => {
  const { account } = await opened('reaches.far')
  await database.peek(
    `insert into organization.account_grant (id, account_id, role, unit_id, valid_from)
    values (gen_random_uuid(), $1, 'leader', $2, '2023-01-01')`,
    [account.id, await database.unitId('36')],
  )
  const district = await managing('356')
  expect(await district.refusal(reset, { id: account.id, version: 1, key: key() })).toBe(
    'FORBIDDEN_OR_MISSING',
  )
  expect(await manager.data(reset, { id: account.id, version: 1, key: key() })).toMatchObject({
    resetPassword: { account: { version: 2 } },
  })
})

test('a locked account has no session and no way in, until it is let in again', async () => {
  const { password, account } = await opened('comes.and.goes')
  const { secret } = await sessions.signIn('comes.and.goes', password)
  const step = { id: account.id, key: key() }
  expect(await manager.refusal(enable, { ...step, version: 1, key: key() })).toBe('STEP_NOT_ALLOWED')
  expect(await manager.refusal(disable, { ...step, version: 9, key: key() })).toBe('STALE_VERSION')
  const answer = { disableAccount: { id: account.id, disabled: true, version: 2 } }
  expect(await manager.data(disable, { ...step, version: 1 })).toEqual(answer)
  expect(await manager.data(disable, { ...step, version: 1 })).toEqual(answer)
  expect(await sessions.actorOf(secret)).toBeNull()
  await expect(sessions.signIn('comes.and.goes', password)).rejects.toThrow('UNAUTHENTICATED')
  await manager.data(enable, { ...step, version: 2, key: key() })
  await sessions.signIn('comes.and.goes', password)
})

test('nobody locks, resets or re-equips themself as a manager', async () => {
  const { actor } = await sessions.signIn('auditor')
  const self = graphClient(app.execute, {
    ...actor,
    grants: [{ role: 'test', actions: ['account.manage'], unitId: await database.unitId('36') }],
  })
  for (const document of [disable, reset, resetFactor])
    expect(await self.refusal(document, { id: actor.subject, version: 1, key: key() })).toBe(
      'STEP_NOT_ALLOWED',
    )
})

test('a reset password ends the sessions and the old password', async () => {
  const { password, account } = await opened('forgot.it')
  const { secret } = await sessions.signIn('forgot.it', password)
  const answer = await manager.data<{ resetPassword: { password: string } }>(reset, {
    id: account.id,
    version: 1,
    key: key(),
  })
  expect(await sessions.actorOf(secret)).toBeNull()
  await expect(sessions.signIn('forgot.it', password)).rejects.toThrow('UNAUTHENTICATED')
  await sessions.signIn('forgot.it', answer.resetPassword.password)
})

test('a manager takes away a lost second factor', async () => {
  const { password, account } = await opened('lost.device')
  await sessions.settle('lost.device', password)
  const { secret } = await sessions.enrol('lost.device')
  expect(await manager.data(resetFactor, { id: account.id, version: 2, key: key() })).toEqual({
    resetSecondFactor: { version: 3, secondFactor: false },
  })
  expect(await sessions.actorOf(secret)).toBeNull()
  expect(await manager.refusal(resetFactor, { id: account.id, version: 3, key: key() })).toBe(
    'STEP_NOT_ALLOWED',
  )
})

test('accounts are found by either name, page by page', async () => {
  type Page = {
    accounts: {
      totalCount: number
      pageInfo: { endCursor: string; hasNextPage: boolean }
      edges: { node: { username: string } }[]
    }
  }
  const { accounts } = await manager.data<Page>(list, { search: 'CLERK.', first: 1 })
  expect(accounts).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } })
  const next = await manager.data<Page>(list, {
    search: 'clerk.',
    first: 1,
    after: accounts.pageInfo.endCursor,
  })
  expect(next.accounts.edges.map(({ node }) => node.username)).toEqual(['clerk.356'])
  expect(await manager.data(list, { search: 'lãnh đạo' })).toMatchObject({ accounts: { totalCount: 1 } })
  expect(await manager.data(list, { search: 'lãnh đạo'.normalize('NFD') })).toMatchObject({
    accounts: { totalCount: 1 },
  })
  expect(await manager.refusal(list, { search: 'lãnh\0 đạo' })).toBe('INPUT_INVALID')
  expect(await manager.data(list, { search: '%' })).toMatchObject({ accounts: { totalCount: 0 } })
  expect(await manager.refusal(list, { after: accounts.pageInfo.endCursor })).toBe('CURSOR_INVALID')
})

test('the database itself shows one account to its own person, and all below a unit to who manages them there', async () => {
  const [stranger] = await database.peek<{ n: number }>(
    `select count(*)::int as n from pg_policies where schemaname = 'organization' and tablename = 'account'`,
  )
  expect(stranger?.n).toBe(4)
  const { graph } = await sessions.signIn('complaints.lead')
  expect(await graph.data('{ viewer { username } }')).toEqual({ viewer: { username: 'complaints.lead' } })
})

test('a person chooses their own language, and the gateway learns of it', async () => {
  const choose = `mutation ($language: Language!, $key: String!) {
    setLanguage(language: $language, idempotencyKey: $key) { username language version } }`
  const claims = 'query ($secret: String!) { sessionActor(secret: $secret) { language } }'
  const { password } = await opened('speaks.english')
  const { graph, secret } = await sessions.settle('speaks.english', password)
  expect(await graph.data('{ viewer { username language } }')).toEqual({
    viewer: { username: 'speaks.english', language: null },
  })
  expect(await sessions.gateway.data(claims, { secret })).toEqual({ sessionActor: { language: null } })
  const once = key()
  const chosen = { setLanguage: { username: 'speaks.english', language: 'EN', version: 3 } }
  expect(await graph.data(choose, { language: 'EN', key: once })).toEqual(chosen)
  expect(await graph.data(choose, { language: 'EN', key: once })).toEqual(chosen)
  expect(await graph.data('{ viewer { language } }')).toEqual({ viewer: { language: 'EN' } })
  expect(await sessions.gateway.data(claims, { secret })).toEqual({ sessionActor: { language: 'EN' } })
  expect(await graph.refusal(choose, { language: 'EN', key: '' })).toBe('INPUT_INVALID')
  const stranger = graphClient(app.execute, STRANGER)
  expect(await stranger.refusal(choose, { language: 'VI', key: key() })).toBe('UNAUTHENTICATED')
  expect(await manager.refusal(choose, { language: 'VI', key: key() })).toBe('UNAUTHENTICATED')
})
