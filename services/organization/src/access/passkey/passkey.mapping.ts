import { defineEntity } from '@mikro-orm/core'
import { Passkey } from './passkey.ts'

/** Table `organization.passkey`. */
export const PasskeyMapping = defineEntity({
  class: Passkey,
  tableName: 'passkey',
  properties: (p) => ({
    id: p.uuid().primary(),
    accountId: p.uuid(),
    name: p.text(),
    credentialId: p.text(),
    publicKey: p.text(),
    counter: p.bigint('number'),
    createdAt: p.datetime(),
    lastUsedAt: p.datetime().nullable(),
    removedAt: p.datetime().nullable(),
  }),
})
