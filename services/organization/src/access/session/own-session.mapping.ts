import { defineEntity } from '@mikro-orm/core'
import { OwnSession } from './own-session.ts'

/** Table `organization.session`: read only. */
export const OwnSessionMapping = defineEntity({
  class: OwnSession as never as new () => OwnSession,
  tableName: 'session',
  properties: (p) => ({
    id: p.uuid().primary(),
    accountId: p.uuid(),
    createdAt: p.datetime(),
    lastSeenAt: p.datetime(),
    expiresAt: p.datetime(),
    addressHint: p.text(),
  }),
})
