import { defineEntity } from '@mikro-orm/core'
import type { PeriodKind } from '../period-rule/period-rule.ts'
import { type OwingLevel, Template } from './template.ts'
import type { TemplateField } from './template-field.ts'

/** Table `reporting.submission_template`: one row an edition. */
export const TemplateMapping = defineEntity({
  class: Template,
  tableName: 'submission_template',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    code: p.string(),
    title: p.text(),
    titleEn: p.text().nullable(),
    periodKind: p.string().$type<PeriodKind>(),
    levels: p.array().$type<OwingLevel[]>(),
    kinds: p.array().$type<string[]>(),
    fields: p.json().$type<TemplateField[]>(),
    dueDays: p.integer(),
    basis: p.text().nullable(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
