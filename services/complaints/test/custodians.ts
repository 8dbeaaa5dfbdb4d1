import { randomUUID } from 'node:crypto'
import { type GraphClient, graphClient, personWith } from '@province/testbed'
import type { PetitionWorld } from './petition-world.ts'

const ENROL = `mutation ($passphrase: String!, $key: String!) {
  enrolAsCustodian(passphrase: $passphrase, idempotencyKey: $key) { id version fingerprint } }`
const CONFIRM = `mutation ($id: ID!, $version: Int!, $fingerprint: String!, $key: String!) {
  confirmVaultHolder(id: $id, expectedVersion: $version, fingerprint: $fingerprint, idempotencyKey: $key) { id } }`

/** What a test custodian types. */
export const passphraseOf = (subject: string) => `cụm mật khẩu dài của ${subject}`

/** Somebody who holds keys of the vault and reads no complaints, whose key a second person has confirmed. */
export async function custodian(world: PetitionWorld, subject: string, top = '36'): Promise<GraphClient> {
  const unit = await world.database.unitId(top)
  const client = graphClient(world.app.execute, personWith(['vault.hold_key'], unit, subject))
  const keeper = graphClient(world.app.execute, personWith(['vault.set_up'], unit, 'keeper of the vault'))
  type Enrolled = { enrolAsCustodian: { id: string; version: number; fingerprint: string } }
  const passphrase = passphraseOf(subject)
  const { enrolAsCustodian: made } = await client.data<Enrolled>(ENROL, { passphrase, key: randomUUID() })
  await keeper.data(CONFIRM, { ...made, key: randomUUID() })
  return client
}
