import { defineEntity } from '@mikro-orm/core'
import { RecordedCitation } from './recorded-citation.ts'

/** Table `directives.citation`: one row per document cited in one place of one report. */
export const CitationMapping = defineEntity({
  class: RecordedCitation,
  tableName: 'citation',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    reportId: p.uuid(),
    place: p.text(),
    typeName: p.text(),
    symbolAsCited: p.text(),
    issuedOnAsCited: p.text(),
    issuer: p.text(),
    subject: p.text(),
    version: p.integer(),
  }),
})
