import { defineEntity } from '@mikro-orm/core'
import { Report } from './report.ts'
import type { ReportState } from './report-lifecycle.ts'
import { Claim, Section } from './section.ts'

/** Table `reporting.report`: one row per report. */
export const ReportMapping = defineEntity({
  class: Report,
  tableName: 'report',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    title: p.text(),
    titleEn: p.text().nullable(),
    periodFrom: p.date(),
    periodTo: p.date(),
    asOf: p.date(),
    state: p.string().$type<ReportState>(),
    version: p.integer(),
  }),
})

/** Table `reporting.section`: one row per section. */
export const SectionMapping = defineEntity({
  class: Section,
  tableName: 'section',
  properties: (p) => ({
    reportId: p.uuid().primary(),
    unitId: p.uuid(),
    number: p.text().primary(),
    position: p.integer(),
    title: p.text(),
    titleEn: p.text().nullable(),
    notes: p.array(),
  }),
})

/** Table `reporting.claim`: one row per sentence. */
export const ClaimMapping = defineEntity({
  class: Claim,
  tableName: 'claim',
  properties: (p) => ({
    id: p.uuid().primary(),
    reportId: p.uuid(),
    unitId: p.uuid(),
    sectionNumber: p.text(),
    position: p.integer(),
    template: p.text(),
    removed: p.boolean(),
  }),
})
