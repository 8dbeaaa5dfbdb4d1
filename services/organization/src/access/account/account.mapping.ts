import { defineEntity } from '@mikro-orm/core'
import { Account, type AccountLanguage } from './account.ts'

/** Table `organization.account`; `authz_version` grows in the database when grants change. */
export const AccountMapping = defineEntity({
  class: Account,
  tableName: 'account',
  properties: (p) => ({
    id: p.uuid().primary(),
    username: p.string().unique(),
    displayName: p.string(),
    passwordHash: p.string().lazy(),
    demonstration: p.boolean(),
    unitId: p.uuid(),
    disabled: p.boolean(),
    passwordDue: p.boolean(),
    language: p.text().$type<AccountLanguage>().nullable(),
    version: p.integer(),
    authzVersion: p.integer(),
  }),
})
