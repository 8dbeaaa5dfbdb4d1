import { defineEntity } from '@mikro-orm/core'
import type { IssuerBody } from '../body/supervising-body.ts'
import { type LegalForm, Programme } from './programme.ts'
import { ProgrammeContent } from './programme-content.ts'
import type { ProgrammeState } from './programme-lifecycle.ts'

/** Table `supervision.programme`. */
export const ProgrammeMapping = defineEntity({
  class: Programme,
  tableName: 'programme',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    body: p.string().$type<IssuerBody>(),
    bodyName: p.string(),
    bodyId: p.uuid().nullable(),
    legalForm: p.string().$type<LegalForm>(),
    title: p.text(),
    runsFrom: p.date(),
    runsTo: p.date(),
    state: p.string().$type<ProgrammeState>(),
    document: p.string().nullable(),
    approvedOn: p.date().nullable(),
    source: p.text().nullable(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})

/** Table `supervision.programme_content`. */
export const ProgrammeContentMapping = defineEntity({
  class: ProgrammeContent,
  tableName: 'programme_content',
  properties: (p) => ({
    id: p.uuid().primary(),
    programmeId: p.uuid(),
    unitId: p.uuid(),
    ordinal: p.integer(),
    title: p.text(),
  }),
})
