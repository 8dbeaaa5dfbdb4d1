import { defineEntity } from '@mikro-orm/core'
import { type Classification, type IssuerGroup, RegisteredDocument } from './registered-document.ts'

/** Table `directives.registered_document`. */
export const RegisteredDocumentMapping = defineEntity({
  class: RegisteredDocument,
  tableName: 'registered_document',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    symbol: p.string().nullable(),
    symbolAsTyped: p.string().nullable(),
    typeName: p.string(),
    issuerName: p.string(),
    issuerBodyId: p.uuid().nullable(),
    issuerGroup: p.string().$type<IssuerGroup>(),
    title: p.text(),
    signer: p.string().nullable(),
    classification: p.string().$type<Classification>(),
    theme: p.string().nullable(),
    issuedOn: p.date(),
    effectiveFrom: p.date().nullable(),
    effectiveTo: p.date().nullable(),
    candidateId: p.string().nullable(),
    invented: p.boolean(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
