import { defineEntity } from '@mikro-orm/core'
import { type Address, Notification, type Rung } from './notification.ts'

/** Table `organization.notification`: added by the work that hears of rungs, changed by the person who reads it. */
export const NotificationMapping = defineEntity({
  class: Notification,
  tableName: 'notification',
  properties: (p) => ({
    id: p.uuid().primary(),
    accountId: p.uuid(),
    source: p.string(),
    noun: p.string(),
    nounId: p.uuid(),
    subjectKind: p.string(),
    subjectId: p.uuid(),
    kind: p.string(),
    unitId: p.uuid(),
    rung: p.string().$type<Rung>(),
    day: p.date(),
    address: p.string().$type<Address>(),
    action: p.string(),
    needs: p.string().nullable(),
    readAt: p.datetime().nullable(),
  }),
})
