import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { custodian, passphraseOf } from '../../test/custodians.ts'
import { CLERK, key, petitionWorld } from '../../test/petition-world.ts'
import { closeEnvelope, openEnvelope } from '../vault/envelope.ts'
import { unlockKey } from '../vault/passphrase.ts'
import { halvesOf } from '../vault/recovery-halves.ts'
import { newRecordKey } from '../vault/sealing.ts'

const REWRAP = `mutation ($holder: ID!, $passphrase: String!, $key: String!) {
  rewrapVault(holder: $holder, passphrase: $passphrase, idempotencyKey: $key) { done left } }`
const RECOVER = `mutation ($holder: ID!, $first: String!, $second: String!, $key: String!) {
  recoverVault(holder: $holder, firstHalf: $first, secondHalf: $second, idempotencyKey: $key) { done left } }`
const END = `mutation ($id: ID!, $version: Int!, $key: String!) {
  endVaultHolder(id: $id, expectedVersion: $version, idempotencyKey: $key) { done left } }`
const EMPTY = `mutation ($holder: ID!, $key: String!) { emptyVaultHolder(holder: $holder, idempotencyKey: $key) { done left } }`
const HOLDERS = '{ vaultHolders { id version kind recordsLeft } }'

const world = await petitionWorld()
const clerk = await world.person('clerk', '13636', ...CLERK)
const keeper = await world.person('keeper of the vault', '36', 'vault.set_up')
const RECORDS = 230

afterAll(() => world.close())

const holderOf = async (subject: string) => {
  const [row] = await world.database.peek<{ id: string }>(
    'select id from complaints.vault_holder where subject = $1 order by recorded_at desc limit 1',
    [subject],
  )
  return row?.id ?? ''
}
const privateKeys = new Map<string, Buffer>()

/** Every record that this custodian's passphrase opens, really opened. */
const opens = async (subject: string) => {
  const id = await holderOf(subject)
  const [own] = await world.database.peek<{ locked: Buffer }>(
    'select locked from complaints.vault_holder_key where holder_id = $1',
    [id],
  )
  const known = privateKeys.get(id)
  const privateKey = known ?? (await unlockKey(id, passphraseOf(subject), own?.locked as Buffer))
  privateKeys.set(id, privateKey)
  const rows = await world.database.peek<{ record: string; sealed: Buffer }>(
    `select record_id as record, sealed from complaints.vault_envelope where holder = $1 and sealed <> ''`,
    [id],
  )
  return rows.map(({ record, sealed }) => openEnvelope(privateKey, record, sealed).length).length
}
/** Records that are closed for this custodian and for the recovery key, more than one turn takes. */
const sealed = async (subject: string) => {
  const holders = await world.database.peek<{ id: string; key: Buffer }>(
    `select id, public_key as key from complaints.vault_holder where subject = $1 or kind = 'RECOVERY'`,
    [subject],
  )
  const unit = await world.database.unitId('13636')
  const ids = Array.from({ length: RECORDS }, () => randomUUID())
  await world.database.peek(
    `insert into complaints.vault_record (id, unit_id, recorded_by) select unnest($1::uuid[]), $2, 'test'`,
    [ids, unit],
  )
  const rows = ids.flatMap((record) => {
    const recordKey = newRecordKey()
    return holders.map(
      ({ id, key: holderKey }) => [record, id, closeEnvelope(holderKey, record, recordKey)] as const,
    )
  })
  await world.database.peek(
    `insert into complaints.vault_envelope (record_id, holder, sealed)
     select r, h, decode(s, 'hex') from unnest($1::uuid[], $2::text[], $3::text[]) as u (r, h, s)`,
    [
      rows.map(([record]) => record),
      rows.map(([, id]) => id),
      rows.map(([, , bytes]) => bytes.toString('hex')),
    ],
  )
}
const unreadable = async () => {
  const rows = await world.database.peek(
    `select from complaints.vault_record r where not exists (select from complaints.vault_envelope e
       join complaints.vault_holder h on h.id::text = e.holder and h.ended_on is null
       where e.record_id = r.id and e.sealed <> '')`,
  )
  return rows.length
}
const records = async () =>
  (await world.database.peek<{ n: number }>('select count(*)::int as n from complaints.vault_record'))[0]
    ?.n ?? 0

test('records are closed for a new custodian some at a time, going on where it ended, and taken from who leaves', async () => {
  const first = await custodian(world, 'first')
  await sealed('first')
  const all = await records()
  expect(all).toBe(RECORDS)
  const second = await custodian(world, 'second')
  const to = await holderOf('second')
  expect(await opens('second')).toBe(0)
  const left = async () => {
    type Held = { vaultHolders: { id: string; recordsLeft: number }[] }
    return (await second.data<Held>(HOLDERS)).vaultHolders.find(({ id }) => id === to)?.recordsLeft
  }
  expect(await left()).toBe(all)
  const rewrap = (passphrase = passphraseOf('first')) => ({ holder: to, passphrase, key: key() })
  for (const who of [clerk, keeper]) expect(await who.refusal(REWRAP, rewrap())).toBe('FORBIDDEN_OR_MISSING')
  expect(await first.refusal(REWRAP, rewrap('một cụm mật khẩu khác'))).toBe('INPUT_INVALID')
  expect(await first.refusal(REWRAP, { ...rewrap(), holder: key() })).toBe('FORBIDDEN_OR_MISSING')
  expect(await first.data(REWRAP, rewrap())).toEqual({ rewrapVault: { done: 200, left: all - 200 } })
  expect(await opens('second')).toBe(200)
  expect(await unreadable()).toBe(0)
  expect(await first.data(REWRAP, rewrap())).toEqual({ rewrapVault: { done: all - 200, left: 0 } })
  expect(await first.data(REWRAP, rewrap())).toEqual({ rewrapVault: { done: 0, left: 0 } })
  expect(await opens('second')).toBe(all)

  const leaving = { id: await holderOf('first'), version: 2 }
  expect(await keeper.refusal(EMPTY, { holder: leaving.id, key: key() })).toBe('STEP_NOT_ALLOWED')
  for (const who of [clerk, second])
    expect(await who.refusal(END, { ...leaving, key: key() })).toBe('FORBIDDEN_OR_MISSING')
  expect(await keeper.refusal(END, { ...leaving, version: 1, key: key() })).toBe('STALE_VERSION')
  expect(await keeper.data(END, { ...leaving, key: key() })).toEqual({
    endVaultHolder: { done: all, left: 0 },
  })
  expect(await first.refusal(REWRAP, rewrap())).toBe('KEY_NOT_IN_FORCE')
  expect([await opens('first'), await opens('second'), await unreadable()]).toEqual([0, all, 0])
})

test('the two halves of the recovery key close records where no custodian is left, and no others do', async () => {
  await custodian(world, 'third')
  const holder = await holderOf('third')
  const [first, second] = halvesOf(world.recoveryKey)
  const recover = (more: object = {}, who = keeper) =>
    who.refusal(RECOVER, { holder, first, second, key: key(), ...more })
  expect(await recover({ second: first })).toBe('INPUT_INVALID')
  expect(await recover({ second: 'AAAA-BBBB' })).toBe('INPUT_INVALID')
  expect(await recover({}, clerk)).toBe('FORBIDDEN_OR_MISSING')
  const variables = { holder, first, second, key: key() }
  expect(await keeper.data(RECOVER, variables)).toMatchObject({ recoverVault: { done: 200 } })
  const recovery = (
    await world.database.peek<{ id: string }>(
      `select id from complaints.vault_holder where kind = 'RECOVERY'`,
    )
  )[0]
  expect(await keeper.refusal(END, { id: recovery?.id, version: 2, key: key() })).toBe('STEP_NOT_ALLOWED')
  expect(await unreadable()).toBe(0)
})

test('a record that nobody else opens is not taken from who leaves', async () => {
  const holder = await holderOf('third')
  const [only] = await world.database.peek<{ record: string }>(
    `update complaints.vault_envelope set sealed = '' where holder <> $1 and record_id = (
       select record_id from complaints.vault_envelope where holder = $1 and sealed <> '' limit 1) returning record_id as record`,
    [holder],
  )
  expect(await keeper.data(END, { id: holder, version: 2, key: key() })).toEqual({
    endVaultHolder: { done: 199, left: 1 },
  })
  const kept = await world.database.peek(
    `select from complaints.vault_envelope where record_id = $1 and sealed <> ''`,
    [only?.record],
  )
  expect(kept).toHaveLength(1)
})
