import { randomUUID as key } from 'node:crypto'
import { createTestDatabase, graphClient, personWith } from '@province/testbed'
import { createApp } from '../src/app.ts'
import { sessionsOf } from './signed-in.ts'

export { key }

export const open = `mutation ($input: OpenAccountInput!, $key: String!) {
  openAccount(input: $input, idempotencyKey: $key) { password account { id username version unit { code } } } }`
/** A change of an account that somebody has seen at a version. */
export const versioned = (name: string, answer: string) =>
  `mutation ($id: ID!, $version: Int!, $key: String!) {
    ${name}(id: $id, expectedVersion: $version, idempotencyKey: $key) { ${answer} } }`
export const reset = versioned('resetPassword', 'password account { version }')

export interface Opened {
  openAccount: { password: string; account: { id: string; version: number } }
}

/** The organization, with who manages accounts of the province and who signs in. */
export async function accountWorld() {
  const database = await createTestDatabase('organization')
  const app = await createApp(database)
  const managing = async (code: string, ...actions: string[]) => {
    const held = ['organization.read', 'account.manage', ...actions]
    return graphClient(app.execute, personWith(held, await database.unitId(code)))
  }
  const manager = await managing('36')
  const inputFor = async (username: string, code = '356') => ({
    username,
    displayName: 'Người thử',
    unit: await database.unitId(code),
  })
  const opened = async (username: string, code?: string) =>
    (await manager.data<Opened>(open, { input: await inputFor(username, code), key: key() })).openAccount
  const close = async () => {
    await app.stop()
    await database.drop()
  }
  return { database, app, sessions: sessionsOf(app), managing, manager, inputFor, opened, close }
}
