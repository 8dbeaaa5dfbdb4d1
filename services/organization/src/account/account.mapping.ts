import { defineEntity } from '@mikro-orm/core'
import { Account, AccountGrant } from './account.ts'

/** Table `organization.account`. */
export const AccountMapping = defineEntity({
  class: Account,
  tableName: 'account',
  properties: (p) => ({
    id: p.uuid().primary(),
    username: p.string().unique(),
    displayName: p.string(),
    passwordHash: p.string().lazy(),
    demonstration: p.boolean(),
    disabled: p.boolean(),
    authzVersion: p.integer(),
  }),
})

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
  }),
})
