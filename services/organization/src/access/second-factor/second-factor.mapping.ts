import { defineEntity } from '@mikro-orm/core'
import { RecoveryCode, SecondFactor } from './second-factor.ts'

/** Table `organization.second_factor`. */
export const SecondFactorMapping = defineEntity({
  class: SecondFactor,
  tableName: 'second_factor',
  properties: (p) => ({
    id: p.uuid().primary(),
    accountId: p.uuid(),
    secret: p.text(),
    lastStep: p.bigint('number'),
    confirmedAt: p.datetime().nullable(),
    removedAt: p.datetime().nullable(),
  }),
})

/** Table `organization.recovery_code`. */
export const RecoveryCodeMapping = defineEntity({
  class: RecoveryCode,
  tableName: 'recovery_code',
  properties: (p) => ({
    id: p.uuid().primary(),
    factorId: p.uuid(),
    accountId: p.uuid(),
    codeHash: p.text(),
    usedAt: p.datetime().nullable(),
  }),
})
