import { defineEntity } from '@mikro-orm/core'
import { OnlineService } from './online-service.ts'
import type { ServiceLevel, ServiceScheme } from './online-service-scheme.ts'

/** Table `reform.online_service`: the level of a procedure over some days, by one edition. */
export const OnlineServiceMapping = defineEntity({
  class: OnlineService,
  tableName: 'online_service',
  properties: (p) => ({
    id: p.uuid().primary(),
    procedureId: p.uuid(),
    unitId: p.uuid(),
    scheme: p.string().$type<ServiceScheme>(),
    level: p.string().$type<ServiceLevel>(),
    reason: p.text().nullable(),
    from: p.date().fieldName('valid_from'),
    to: p.date().fieldName('valid_to').nullable(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
