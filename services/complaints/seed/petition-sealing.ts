import { closeEnvelope } from '../src/vault/envelope.ts'
import { newRecordKey, seal } from '../src/vault/sealing.ts'
import type { PetitionSender } from '../src/vault/sender.ts'
import type { VaultDesk } from '../src/vault/vault-desk.ts'
import type { PlannedPetition } from './petition-plan.ts'

const hex = (bytes: Buffer) => bytes.toString('hex')

/** A sealed record as it is stored, bytes in hex. */
export interface SealedRecord {
  fields: { field: string; sealed: string }[]
  envelopes: { holder: string; sealed: string }[]
  sender: PetitionSender | null
}

/** The holder of the recovery key, for whom every record is closed. */
export interface Recovery {
  id: string
  publicKey: Buffer
}

/** Seals who sent a petition; of a complaint or reflection the service may open it, and shows the sender. */
export function sealedRecord(
  recordId: string,
  { unit, sender, found }: PlannedPetition,
  recovery: Recovery,
  desk: VaultDesk,
): SealedRecord {
  const key = newRecordKey()
  const place = (field: string) => ({ table: 'vault_field', recordId, field })
  const fields = Object.entries(sender ?? {}).map(([field, text]) => ({
    field,
    sealed: hex(seal(key, place(field), Buffer.from(text))),
  }))
  const envelopes = [{ holder: recovery.id, sealed: hex(closeEnvelope(recovery.publicKey, recordId, key)) }]
  const ordinary = found !== null && found.kind !== 'DENUNCIATION'
  if (ordinary) {
    const service = { table: 'vault_envelope', recordId, field: 'service key' }
    envelopes.push({ holder: 'SERVICE', sealed: hex(seal(desk.handlingKey, service, key)) })
  }
  const { senderName: name = '', senderAddress: address = '' } = sender ?? {}
  return {
    fields,
    envelopes,
    sender: ordinary ? desk.senders.seal(recordId, unit.id, { name, address }) : null,
  }
}
