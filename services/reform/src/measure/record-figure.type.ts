import { type MeasureSpec, sourcedMeasure } from '@province/subgraph/measure'
import type { Context } from '../context.ts'
import type { LabelledRow } from './record-count.repository.ts'
import type { Finding } from './record-count.service.ts'

const figure = (key: string, unitOfCount: string, find: Finding): MeasureSpec =>
  sourcedMeasure<Context, LabelledRow>({
    key,
    unitOfCount,
    count: (question, { recordCounts }) => recordCounts.tally(find, question),
    source: (question, { recordCounts }) => recordCounts.records(find, question),
    label: ({ label, invented }) => (invented ? `${label} (số liệu giả định)` : label),
  })

const LEVEL_3 = ['LEVEL_3']
const LEVEL_4 = ['LEVEL_4']

/** Figures that are counted record by record. */
export const recordFigures: MeasureSpec[] = [
  figure('reform.procedures.issued', 'procedures', (counts, asked) =>
    counts.procedureChanges(asked, 'ISSUED'),
  ),
  figure('reform.procedures.amended', 'procedures', (counts, asked) =>
    counts.procedureChanges(asked, 'AMENDED'),
  ),
  figure('reform.procedures.abolished', 'procedures', (counts, asked) =>
    counts.procedureChanges(asked, 'ABOLISHED'),
  ),
  figure('reform.online_services', 'procedures', (counts, asked) =>
    counts.onlineServices(asked, [...LEVEL_3, ...LEVEL_4]),
  ),
  figure('reform.online_services.level3', 'procedures', (counts, asked) =>
    counts.onlineServices(asked, LEVEL_3),
  ),
  figure('reform.online_services.level4', 'procedures', (counts, asked) =>
    counts.onlineServices(asked, LEVEL_4),
  ),
]
