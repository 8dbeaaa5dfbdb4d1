import { defineEntity } from '@mikro-orm/core'
import { AccountGrant } from './grant.ts'
import type { GrantState } from './grant-lifecycle.ts'

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
