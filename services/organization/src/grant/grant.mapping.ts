import { defineEntity } from '@mikro-orm/core'
import { AccountGrant, type GrantState } from './grant.ts'

/** Table `organization.account_grant`. */
export const AccountGrantMapping = defineEntity({
  class: AccountGrant,
  tableName: 'account_grant',
  properties: (p) => ({
    id: p.uuid().primary(),
    accountId: p.uuid(),
    role: p.string(),
    unitId: p.uuid(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    state: p.string().$type<GrantState>(),
    version: p.integer(),
    grantedBy: p.string(),
    decidedBy: p.string().nullable(),
  }),
})
