import { defineEntity } from '@mikro-orm/core'
import { type HolderKind, VaultHolder } from './vault-holder.ts'

/** Table `complaints.vault_holder`. */
export const VaultHolderMapping = defineEntity({
  class: VaultHolder,
  tableName: 'vault_holder',
  properties: (p) => ({
    id: p.uuid().primary(),
    kind: p.string().$type<HolderKind>(),
    subject: p.string().nullable(),
    publicKey: p.blob(),
    endedOn: p.date().nullable(),
    recordedBy: p.string(),
    confirmedBy: p.string().nullable(),
    signature: p.blob().nullable(),
  }),
})
