import { defineEntity } from '@mikro-orm/core'
import { Session } from './session.ts'

/** Table `organization.session`. */
export const SessionMapping = defineEntity({
  class: Session,
  tableName: 'session',
  properties: (p) => ({
    id: p.uuid().primary(),
    accountId: p.uuid(),
    secretHash: p.string().unique(),
    createdAt: p.datetime(),
    lastSeenAt: p.datetime(),
    expiresAt: p.datetime(),
    endedAt: p.datetime().nullable(),
  }),
})
