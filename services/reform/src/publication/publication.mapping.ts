import { defineEntity } from '@mikro-orm/core'
import { Publication, type PublicationChannel, type PublishedKind } from './publication.ts'
import type { PublicationState } from './publication-lifecycle.ts'

/** Table `reform.publication`: one row a duty to publish something in one place, with its proof. */
export const PublicationMapping = defineEntity({
  class: Publication,
  tableName: 'publication',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    kind: p.string().$type<PublishedKind>(),
    title: p.text(),
    subjectId: p.uuid().nullable(),
    channel: p.string().$type<PublicationChannel>(),
    dueOn: p.date(),
    state: p.string().$type<PublicationState>(),
    postedOn: p.date().nullable(),
    postedUntil: p.date().nullable(),
    evidence: p.text().nullable(),
    verifiedOn: p.date().nullable(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
