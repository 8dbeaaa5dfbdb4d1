import { defineEntity } from '@mikro-orm/core'
import { Agreement } from './agreement.ts'
import type { AgreementState } from './agreement-lifecycle.ts'

/** Table `directives.agreement`. */
export const AgreementMapping = defineEntity({
  class: Agreement,
  tableName: 'agreement',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    ownName: p.string(),
    partnerName: p.string(),
    ownBodyId: p.uuid().nullable(),
    partnerBodyId: p.uuid().nullable(),
    title: p.text(),
    document: p.string().nullable(),
    year: p.integer(),
    signedOn: p.date(),
    state: p.string().$type<AgreementState>(),
    endedOn: p.date().nullable(),
    endedBecause: p.text().nullable(),
    invented: p.boolean(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
