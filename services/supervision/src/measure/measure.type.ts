import {
  type Counted,
  type MeasureFields,
  measure,
  measureFields,
  sourcedMeasure,
} from '@province/subgraph/measure'
import type { Context } from '../context.ts'
import type { OpenThemeRow } from './measure.repository.ts'
import { DELEGATIONS, SUBJECTS } from './measure.ts'

/** Supervision's figures: what themes state of their subjects, the delegations on record, what is open. */
export const SupervisionMeasures: MeasureFields = measureFields('supervision', [
  measure<Context, Counted & { title: string }>({
    key: SUBJECTS,
    unitOfCount: 'units',
    records: (question, { measures }) => measures.subjects(question),
    label: ({ title }) => title,
  }),
  measure<Context, Counted & { document: string }>({
    key: DELEGATIONS,
    unitOfCount: 'delegations',
    records: (question, { measures }) => measures.delegations(question),
    label: ({ document }) => `Đoàn giám sát theo ${document}`,
  }),
  sourcedMeasure<Context, OpenThemeRow>({
    key: 'supervision.open_items',
    unitOfCount: 'items',
    neverRestated: true,
    count: (question, { measures }) => measures.openCount(question),
    source: (question, { measures }) => measures.openItems(question),
    label: ({ label }) => `Chuyên đề giám sát: ${label}`,
  }),
])
