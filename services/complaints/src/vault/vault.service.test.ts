import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { key, openIntake } from '../../test/petition-world.ts'
import { type ComplaintsWorld, complaintsWorld } from '../../test/world.ts'
import { newHolderKeys, openEnvelope } from './envelope.ts'
import { unlockKey } from './passphrase.ts'
import { joinedHalves } from './recovery-halves.ts'
import { unseal } from './sealing.ts'

let world: ComplaintsWorld
let clerk: GraphClient

const FORBIDDEN = 'FORBIDDEN_OR_MISSING'
const holders = `{ vaultHolders { id kind fingerprint confirmedBy } }`
const confirmVaultHolder = `mutation ($id: ID!, $fingerprint: String!, $key: String!) { confirmVaultHolder(id: $id, fingerprint: $fingerprint, idempotencyKey: $key) { id confirmedBy } }`
const beginVaultRecovery = `mutation ($key: String!) { beginVaultRecovery(idempotencyKey: $key) { half complete } }`
const completeVaultRecovery = `mutation ($key: String!) { completeVaultRecovery(idempotencyKey: $key) { half complete } }`
const enrolAsCustodian = `mutation ($passphrase: String!, $key: String!) { enrolAsCustodian(passphrase: $passphrase, idempotencyKey: $key) { id kind } }`

beforeAll(async () => {
  world = await complaintsWorld()
  await world.database.peek(`delete from complaints.vault_holder`)
  clerk = await world.as('13636', 'petition.register', 'petition.handle')
})

afterAll(() => world?.close())

interface Seen {
  id: string
  fingerprint: string
}

const person = async (subject: string, ...actions: string[]) => {
  const { ask } = world
  const unitId = await world.database.unitId('36')
  const grants = [{ role: 'test', actions: ['complaints.read', ...actions], unitId }]
  return ask({ kind: 'person', subject, name: subject, authzVersion: 1, grants })
}

const intake = async () => ({
  input: { unit: await world.database.unitId('13636'), sealed: { senderName: 'Ngô Thị Kín' } },
  key: key(),
})

test('without a recovery key nothing is taken in; two people make one, each with a half shown once', async () => {
  expect(await clerk.data(holders)).toEqual({ vaultHolders: [] })
  expect(await clerk.refusal(openIntake, await intake())).toBe('VAULT_NOT_SET_UP')
  const [first, second] = [await person('first', 'vault.set_up'), await person('second', 'vault.set_up')]
  for (const document of [beginVaultRecovery, completeVaultRecovery])
    expect(await clerk.refusal(document, { key: key() })).toBe(FORBIDDEN)
  expect(await second.refusal(completeVaultRecovery, { key: key() })).toBe('STEP_NOT_ALLOWED')
  const asked = { key: key() }
  type Begun = { beginVaultRecovery: { half: string } }
  const { beginVaultRecovery: begun } = await first.data<Begun>(beginVaultRecovery, asked)
  expect(begun).toMatchObject({
    complete: false,
    half: expect.stringMatching(/^[0-9A-Z]{4}(-[0-9A-Z]{4})+$/),
  })
  expect(await first.data(beginVaultRecovery, asked)).toMatchObject({ beginVaultRecovery: { half: null } })
  expect(await first.refusal(completeVaultRecovery, { key: key() })).toBe('STEP_NOT_ALLOWED')
  type Completed = { completeVaultRecovery: { half: string } }
  const { completeVaultRecovery: completed } = await second.data<Completed>(completeVaultRecovery, {
    key: key(),
  })
  expect(completed).toMatchObject({ complete: true })
  expect(await clerk.data(holders)).toMatchObject({ vaultHolders: [{ kind: 'RECOVERY' }] })
  expect(await first.refusal(beginVaultRecovery, { key: key() })).toBe('STEP_NOT_ALLOWED')

  const privateKey = joinedHalves(begun.half, completed.half)
  await clerk.data(openIntake, await intake())
  const [sealed] = await world.database.peek<{ record_id: string; envelope: Buffer; sealed: Buffer }>(
    `select f.record_id, e.sealed as envelope, f.sealed from complaints.vault_field f
     join complaints.vault_envelope e on e.record_id = f.record_id`,
  )
  if (!sealed) throw new Error('nothing was sealed')
  const recordKey = openEnvelope(privateKey, sealed.record_id, sealed.envelope)
  const place = { table: 'vault_field', recordId: sealed.record_id, field: 'senderName' }
  expect(unseal(recordKey, place, sealed.sealed).toString()).toBe('Ngô Thị Kín')
})

test('those who make the keys see whose there are although they read no complaints; others do not', async () => {
  const unitId = await world.database.unitId('36')
  const holding = (...actions: string[]) => {
    const grants = [{ role: 'test', actions, unitId }]
    return world.ask({ kind: 'person', subject: 'nobody', name: 'nobody', authzVersion: 1, grants })
  }
  for (const action of ['vault.set_up', 'vault.hold_key', 'complaints.read'])
    expect(await holding(action).data(holders)).toMatchObject({ vaultHolders: [{ kind: 'RECOVERY' }] })
  expect(await holding('reform.read').refusal(holders)).toBe(FORBIDDEN)
})

test('a custodian makes a key of their own; new records are closed for it too, and the passphrase is kept nowhere', async () => {
  const custodian = await person('custodian', 'vault.hold_key')
  const passphrase = 'con mèo nằm trên mái nhà'
  expect(await clerk.refusal(enrolAsCustodian, { passphrase, key: key() })).toBe(FORBIDDEN)
  expect(await custodian.refusal(enrolAsCustodian, { passphrase: 'ngắn', key: key() })).toBe('INPUT_INVALID')
  type Enrolled = { enrolAsCustodian: { id: string } }
  const { enrolAsCustodian: holder } = await custodian.data<Enrolled>(enrolAsCustodian, {
    passphrase,
    key: key(),
  })
  expect(await custodian.refusal(enrolAsCustodian, { passphrase, key: key() })).toBe('STEP_NOT_ALLOWED')
  // One person is not enough: nothing is closed for the key before a second one compared it.
  await clerk.data(openIntake, await intake())
  const closedFor = `select from complaints.vault_envelope where holder = $1`
  expect(await world.database.peek(closedFor, [holder.id])).toEqual([])
  const { vaultHolders } = await custodian.data<{ vaultHolders: Seen[] }>(holders)
  const fingerprint = vaultHolders.find(({ id }) => id === holder.id)?.fingerprint
  const asked = { id: holder.id, fingerprint, key: key() }
  for (const client of [clerk, custodian])
    expect(await client.refusal(confirmVaultHolder, asked)).toBe(FORBIDDEN)
  const second = await person('second', 'vault.set_up')
  expect(await second.refusal(confirmVaultHolder, { ...asked, fingerprint: 'AAAA' })).toBe('INPUT_INVALID')
  expect(await second.refusal(confirmVaultHolder, { ...asked, id: 'nobody' })).toBe(FORBIDDEN)
  expect(
    await second.data(confirmVaultHolder, { ...asked, fingerprint: fingerprint?.toLowerCase(), key: key() }),
  ).toMatchObject({ confirmVaultHolder: { confirmedBy: 'second' } })
  expect(await second.refusal(confirmVaultHolder, { ...asked, key: key() })).toBe(FORBIDDEN)
  await clerk.data(openIntake, await intake())
  const [closed] = await world.database.peek<{ record_id: string; sealed: Buffer; locked: Buffer }>(
    `select e.record_id, e.sealed, k.locked from complaints.vault_envelope e
     join complaints.vault_holder_key k on k.holder_id::text = e.holder where e.holder = $1`,
    [holder.id],
  )
  if (!closed) throw new Error('no record was closed for the custodian')
  const privateKey = await unlockKey(holder.id, passphrase, closed.locked)
  expect(openEnvelope(privateKey, closed.record_id, closed.sealed)).toHaveLength(32)
})

/** Rows that whoever owns the database puts there, each with a key of their own. */
const FORGED: readonly [string, string][] = [
  [
    'CUSTODIAN, unsigned',
    `insert into complaints.vault_holder (id, kind, subject, public_key, recorded_by) values ($1, 'CUSTODIAN', 'forged', $2, 'forged')`,
  ],
  [
    'CUSTODIAN, with the signature and the people of another',
    `insert into complaints.vault_holder (id, kind, subject, public_key, recorded_by, confirmed_by, signature)
     select $1, 'CUSTODIAN', 'forger', $2, recorded_by, confirmed_by, signature from complaints.vault_holder where kind = 'RECOVERY' and ended_on is null`,
  ],
]

test.each(FORGED)(
  'a holder whom the owner of the database puts in opens nothing, and is an alarm: %s',
  async (_, statement) => {
    const { publicKey, privateKey } = newHolderKeys()
    const id = '0189aaaa-0000-7000-8000-00000000f0f0'
    await world.database.peek(statement, [id, publicKey])
    await clerk.data(openIntake, await intake())
    await clerk.data(openIntake, await intake())
    const closed = await world.database.peek<{ record_id: string; sealed: Buffer }>(
      'select record_id, sealed from complaints.vault_envelope',
    )
    expect(closed.length).toBeGreaterThan(0)
    for (const { record_id, sealed } of closed)
      expect(() => openEnvelope(privateKey, record_id, sealed)).toThrow()
    const lead = await person('lead', 'petition.handle')
    const within = await world.database.unitId('36')
    const alarms = 'query ($within: ID!) { alarms(within: $within) { edges { node { kind subject: id } } } }'
    const raised = await lead.data<{ alarms: { edges: { node: { kind: string } }[] } }>(alarms, { within })
    expect(raised.alarms.edges.map(({ node }) => node.kind)).toEqual(['VAULT_HOLDER_UNKNOWN'])
    await world.database.peek('delete from complaints.alarm')
    await world.database.peek('delete from complaints.vault_holder where id = $1', [id])
  },
)

test('a key that is exchanged under the name of who was confirmed opens nothing: without a recovery key nothing is taken in', async () => {
  const forged = newHolderKeys()
  const [kept] = await world.database.peek<{ public_key: Buffer }>(
    `select public_key from complaints.vault_holder where kind = 'RECOVERY' and ended_on is null`,
  )
  await world.database.peek(`update complaints.vault_holder set public_key = $1 where kind = 'RECOVERY'`, [
    forged.publicKey,
  ])
  expect(await clerk.refusal(openIntake, await intake())).toBe('VAULT_NOT_SET_UP')
  await world.database.peek(`update complaints.vault_holder set public_key = $1 where kind = 'RECOVERY'`, [
    kept?.public_key,
  ])
  await clerk.data(openIntake, await intake())
})
