import { defineEntity } from '@mikro-orm/core'
import { PetitionSender } from '../../vault/sender.ts'

/** Table `complaints.petition_sender`. */
export const PetitionSenderMapping = defineEntity({
  class: PetitionSender,
  tableName: 'petition_sender',
  properties: (p) => ({
    vaultRecordId: p.uuid().primary(),
    unitId: p.uuid(),
    sealed: p.blob(),
    nameMarks: p.array(),
    addressMarks: p.array(),
    namePairs: p.array(),
  }),
})
