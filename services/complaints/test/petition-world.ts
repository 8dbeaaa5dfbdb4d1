import { randomUUID } from 'node:crypto'
import { clockOf } from '@province/runtime'
import { type GraphClient, graphClient, personWith } from '@province/testbed'
import { newHolderKeys } from '../src/vault/envelope.ts'
import { VaultDesk } from '../src/vault/vault-desk.ts'
import { VaultHolder } from '../src/vault/vault-holder.ts'
import { type ComplaintsWorld, complaintsWorld } from './world.ts'

/** What a test sees of a petition. */
export interface SeenPetition {
  id: string
  code: string
  version: number
  state: string
  kind: string | null
}

/** What is typed at the desk. */
export interface TypedPetition {
  summary?: string
  senderName?: string
  senderAddress?: string
  nationalId?: string
  phone?: string
  rawText?: string
  complainedUnit?: string
  receivedOn?: string
  visit?: string
}

export const CLERK = ['petition.register', 'petition.handle'] as const

export const key = () => randomUUID()

export const openIntake = `mutation ($input: OpenIntakeInput!, $key: String!) { openIntake(input: $input, idempotencyKey: $key) {
  id version state summary sealed { senderName rawText } } }`
export const saveIntake = `mutation ($id: ID!, $version: Int!, $input: IntakeInput!, $key: String!) {
  saveIntake(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { id version summary sealed { senderName senderAddress rawText } } }`
export const register = `mutation ($id: ID!, $version: Int!, $key: String!) {
  registerPetition(id: $id, expectedVersion: $version, idempotencyKey: $key) { id code version state kind unit { id } handedOverFrom { id } } }`
export const classify = `mutation ($id: ID!, $version: Int!, $input: ClassificationInput!, $key: String!) {
  classifyPetition(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { id version state kind outcomes sender { name } } }`

/** The world of complaints with a vault that takes records in, and how petitions come into it. */
export interface PetitionWorld extends ComplaintsWorld {
  /** The recovery key, which in life is in two halves in two safes. */
  recoveryKey: Buffer
  /** Somebody of that name, with these actions on the unit of that code. */
  person(subject: string, code: string, ...actions: string[]): Promise<GraphClient>
  /** Writes a petition down at a unit and registers it. */
  petition(client: GraphClient, code: string, typed?: TypedPetition): Promise<SeenPetition>
  classified(
    client: GraphClient,
    petition: Pick<SeenPetition, 'id' | 'version'>,
    kind: string,
    more?: object,
  ): Promise<SeenPetition & { outcomes: string[]; sender: { name: string } | null }>
}

/** Accounts that there are, as the register of accounts tells of them. */
export const accounts = (world: Pick<PetitionWorld, 'database'>, ...ids: string[]) =>
  world.database.peek('insert into hierarchy.account (id) select unnest($1::uuid[]) on conflict do nothing', [
    ids,
  ])

/** Opens the world. */
export async function petitionWorld({ now = '' } = {}): Promise<PetitionWorld> {
  const opened = await complaintsWorld({ now })
  const { unitId } = opened.database
  // Codes are those of the day on which the world stands.
  const later = now === '' ? undefined : clockOf(now).today()
  const database = { ...opened.database, unitId: (code: string, on = later) => unitId(code, on) }
  const world = { ...opened, database }
  const { publicKey, privateKey } = newHolderKeys()
  const holder = new VaultHolder(randomUUID(), 'RECOVERY', null, publicKey, 'first')
  holder.confirmedBy = 'second'
  new VaultDesk(world.database.secret).holders.sign(holder)
  await world.database.peek(
    `insert into complaints.vault_holder (id, kind, public_key, recorded_by, confirmed_by, signature)
     values ($1, 'RECOVERY', $2, 'first', 'second', $3)`,
    [holder.id, publicKey, holder.signature],
  )
  const petition: PetitionWorld['petition'] = async (client, code, typed = {}) => {
    const {
      summary = 'Đề nghị làm rõ ranh giới thửa đất',
      complainedUnit,
      receivedOn,
      visit,
      ...sealed
    } = typed
    const unit = await world.database.unitId(code)
    const input = { unit, summary, complainedUnit, receivedOn, visit, sealed }
    type Opened = { openIntake: { id: string; version: number } }
    const { openIntake: intake } = await client.data<Opened>(openIntake, { input, key: key() })
    type Registered = { registerPetition: SeenPetition }
    const registered = await client.data<Registered>(register, { ...intake, key: key() })
    return registered.registerPetition
  }
  return {
    ...world,
    recoveryKey: privateKey,
    person: async (subject, code, ...actions) =>
      graphClient(
        world.app.execute,
        personWith(['complaints.read', ...actions], await world.database.unitId(code), subject),
      ),
    petition,
    classified: async (client, { id, version }, kind, more = {}) => {
      const input = { kind, jurisdiction: 'OWN', conditionsMet: true, ...more }
      type Classified = { classifyPetition: Awaited<ReturnType<PetitionWorld['classified']>> }
      return (await client.data<Classified>(classify, { id, version, input, key: key() })).classifyPetition
    },
  }
}
