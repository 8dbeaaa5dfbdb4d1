import { defineEntity } from '@mikro-orm/core'
import { SectionRevision } from './section-revision.ts'
import type { Sentence } from './text-merge.ts'

/** Table `reporting.section_revision`: one row a rewriting; the database refuses its change. */
export const SectionRevisionMapping = defineEntity({
  class: SectionRevision,
  tableName: 'section_revision',
  properties: (p) => ({
    id: p.uuid().primary(),
    reportId: p.uuid(),
    unitId: p.uuid(),
    sectionNumber: p.text(),
    before: p.json().$type<readonly Sentence[]>(),
    after: p.json().$type<readonly Sentence[]>(),
    writtenBy: p.text(),
    writtenByName: p.text(),
    writtenAt: p.datetime(),
  }),
})
