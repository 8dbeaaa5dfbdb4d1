import { defineEntity } from '@mikro-orm/core'
import { PetitionSender } from './sender.ts'

/** Table `complaints.petition_sender`. */
export const PetitionSenderMapping = defineEntity({
  class: PetitionSender,
  tableName: 'petition_sender',
  properties: (p) => ({
    vaultRecordId: p.uuid().primary(),
    unitId: p.uuid(),
    name: p.text(),
    nameFolded: p.text(),
    nameSorted: p.text(),
    address: p.text(),
    addressFolded: p.text(),
  }),
})
