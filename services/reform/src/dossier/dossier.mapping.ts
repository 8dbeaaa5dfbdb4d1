import { defineEntity } from '@mikro-orm/core'
import { Dossier } from './dossier.ts'
import type { DossierState } from './dossier-lifecycle.ts'
import type { DossierChannel } from './start-rule.ts'

/** Table `reform.dossier`: one row a dossier. */
export const DossierMapping = defineEntity({
  class: Dossier,
  tableName: 'dossier',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    code: p.text(),
    procedureId: p.uuid(),
    applicant: p.text(),
    channel: p.string().$type<DossierChannel>(),
    submittedAt: p.datetime(),
    outside: p.boolean().fieldName('outside_territory'),
    state: p.string().$type<DossierState>(),
    receivedOn: p.date().nullable(),
    endedOn: p.date().nullable(),
    promisedOn: p.date().nullable(),
    supplements: p.integer(),
    steps: p.integer(),
    lastOn: p.date(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
