import { defineEntity } from '@mikro-orm/core'
import { Identity } from './identity.ts'

/** Table `organization.identity`: written at once, so that an identity that is bound is found there. */
export const IdentityMapping = defineEntity({
  class: Identity,
  tableName: 'identity',
  properties: (p) => ({
    id: p.uuid().primary(),
    accountId: p.uuid(),
    issuer: p.text(),
    subject: p.text(),
    linkedBy: p.text(),
    unlinkedAt: p.datetime().nullable(),
  }),
})
