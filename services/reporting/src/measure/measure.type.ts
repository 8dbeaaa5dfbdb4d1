import {
  type Counted,
  type MeasureFields,
  measure,
  measureFields,
  openItems,
} from '@province/subgraph/measure'
import { completenessFigures } from '../completeness/completeness-figure.type.ts'
import type { Context } from '../context.ts'
import type { DiscrepancyRow } from '../discrepancy/discrepancy.service.ts'
import { enteredFigures } from '../entered-figure/entered-figure.type.ts'
import type { ReportRow } from '../report/report.repository.ts'
import { openReporting } from './open-items.sql.ts'

/** What a figure counts one by one. */
const each = <Row extends { id: string }>(rows: readonly Row[]): readonly (Row & Counted)[] =>
  rows.map((row) => ({ ...row, value: 1, unitId: null, kind: null }) as never)

/** The figures that reporting itself holds. */
export const ReportingMeasures: MeasureFields = measureFields('reporting', [
  measure<Context, ReportRow & Counted>({
    key: 'reporting.reports',
    unitOfCount: 'reports',
    neverRestated: true,
    count: async (question, { measures }) => (await measures.reports(question)).length,
    records: async (question, { measures }) => each(await measures.reports(question)),
    label: ({ title }) => title,
  }),
  measure<Context, { label: string } & Counted>({
    key: 'reporting.figures',
    unitOfCount: 'figures',
    neverRestated: true,
    count: async (question, { measures }) => (await measures.figures(question)).length,
    records: async (question, { measures }) => each(await measures.figures(question)),
    label: ({ label }) => label,
  }),
  measure<Context, DiscrepancyRow & Counted>({
    key: 'reporting.discrepancies_open',
    unitOfCount: 'discrepancies',
    neverRestated: true,
    count: async (question, { measures }) => (await measures.openDiscrepancies(question)).length,
    records: async (question, { measures }) => each(await measures.openDiscrepancies(question)),
    label: ({ message }) => message,
  }),
  ...completenessFigures,
  enteredFigures,
  openItems('reporting.open_items', openReporting),
])
