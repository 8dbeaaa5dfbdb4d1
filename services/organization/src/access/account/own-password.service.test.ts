import { STRANGER } from '@province/actor'
import { graphClient } from '@province/testbed'
import { afterAll, expect, test } from 'vitest'
import { accountWorld, key, reset } from '../../../test/account-world.ts'
import { secretIn } from '../../../test/signed-in.ts'

const { app, sessions, manager, opened, close } = await accountWorld()

afterAll(close)

const change = `mutation ($current: String!, $next: String!, $key: String!) {
  changePassword(current: $current, next: $next, idempotencyKey: $key) }`

test('one changes one’s own password: long enough, not the old one; other sessions end, this one goes on', async () => {
  const { password: current } = await opened('changes.own')
  const other = await sessions.signIn('changes.own', current)
  const { graph } = await sessions.signIn('changes.own', current)
  const refusal = (next: string, now = current) => graph.refusal(change, { current: now, next, key: key() })
  expect(await refusal('too-short')).toBe('INPUT_INVALID')
  expect(await refusal(current)).toBe('INPUT_INVALID')
  expect(await refusal('holds-changes.own-in-it')).toBe('INPUT_INVALID')
  expect(await refusal('a-long-new-password', 'not the present one')).toBe('INPUT_INVALID')
  const changed = await graph(change, { current, next: 'một mật khẩu dài', key: key() })
  expect(changed.data).toEqual({ changePassword: true })
  expect(await sessions.actorOf(secretIn(changed.extensions) ?? '')).not.toBeNull()
  expect(await sessions.actorOf(other.secret)).toBeNull()
  await sessions.signIn('changes.own', 'một mật khẩu dài'.normalize('NFC'))
  await sessions.signIn('changes.own', 'một mật khẩu dài'.normalize('NFD'))
  expect(
    await graphClient(app.execute, STRANGER).refusal(change, { current, next: current, key: key() }),
  ).toBe('UNAUTHENTICATED')
})

test('a password that somebody else made opens nothing but its own change', async () => {
  const { password, account } = await opened('comes.first')
  const { actor, graph, secret } = await sessions.signIn('comes.first', password)
  expect(actor).toMatchObject({ passwordDue: true })
  expect(await graph.data('{ viewer { username passwordDue actions } }')).toEqual({
    viewer: { username: 'comes.first', passwordDue: true, actions: [] },
  })
  const setLanguage = `mutation { setLanguage(language: EN, idempotencyKey: "x") { id } }`
  const begin = 'mutation { beginSecondFactor(idempotencyKey: "x") { secret } }'
  for (const document of ['{ mySessions(first: 5) { totalCount } }', setLanguage, begin])
    expect(await graph.refusal(document)).toBe('PASSWORD_CHANGE_REQUIRED')
  // What a gateway knows of a secret holds for some seconds: what is answered from now on needs a new one.
  const changed = await graph(change, { current: password, next: 'một mật khẩu dài', key: key() })
  const renewed = secretIn(changed.extensions) ?? ''
  expect(await sessions.actorOf(secret)).toBeNull()
  expect(await sessions.actorOf(renewed)).toMatchObject({ subject: account.id, passwordDue: false })
  const mine = await sessions.sessionOf(renewed)
  expect(
    await mine.graph.data('{ viewer { passwordDue } mySessions(first: 5) { totalCount } }'),
  ).toMatchObject({
    viewer: { passwordDue: false },
  })
  const again = await manager.data<{ resetPassword: { password: string } }>(reset, {
    id: account.id,
    version: 2,
    key: key(),
  })
  const after = await sessions.signIn('comes.first', again.resetPassword.password)
  expect(after.actor.passwordDue).toBe(true)
})

test('a session that changes a given password has passed the second factor as before, and its own later keeps its secret', async () => {
  const { password, account } = await opened('passes.both')
  await sessions.settle('passes.both', password)
  const { secret: enrolled, recoveryCodes } = await sessions.enrol('passes.both')
  const given = await manager.data<{ resetPassword: { password: string } }>(reset, {
    id: account.id,
    version: 2,
    key: key(),
  })
  expect(await sessions.actorOf(enrolled)).toBeNull()
  const current = given.resetPassword.password
  const { graph: due } = await sessions.signIn('passes.both', current)
  const pass = 'mutation ($code: String!) { passSecondFactor(code: $code) { id } }'
  const passed = await due(pass, { code: recoveryCodes[0] })
  const { graph } = await sessions.sessionOf(secretIn(passed.extensions) ?? '')
  const changed = await graph(change, { current, next: 'một mật khẩu dài', key: key() })
  const own = await sessions.sessionOf(secretIn(changed.extensions) ?? '')
  expect(await own.graph.data('{ viewer { passwordDue secondFactor { passed } } }')).toEqual({
    viewer: { passwordDue: false, secondFactor: { passed: true } },
  })
  const again = { current: 'một mật khẩu dài', next: 'một mật khẩu khác', key: key() }
  expect(secretIn((await own.graph(change, again)).extensions)).toBeUndefined()
  expect(await sessions.actorOf(own.secret)).not.toBeNull()
})
