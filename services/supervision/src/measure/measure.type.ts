import {
  type Counted,
  type MeasureFields,
  measure,
  measureFields,
  openItems,
  sourcedMeasure,
} from '@province/subgraph/measure'
import type { Context } from '../context.ts'
import type { FollowUpCountRow } from './follow-up-count.repository.ts'
import { FOLLOW_UP_FIGURES, RESOLUTION_FIGURES } from './follow-up-count.ts'
import { DELEGATIONS, SUBJECTS } from './measure.ts'
import { openSupervision } from './open-items.sql.ts'
import type { ProgrammeCountRow } from './programme-count.repository.ts'
import { PROGRAMME_FIGURES } from './programme-count.ts'

/** Supervision's figures: what themes state of their subjects, delegations, what is followed up, what is open. */
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
    ofUnitAlone: true,
    records: (question, { measures }) => measures.delegations(question),
    label: ({ document }) => `Đoàn giám sát theo ${document}`,
  }),
  openItems('supervision.open_items', openSupervision),
  ...Object.entries(PROGRAMME_FIGURES).map(([key, { unitOfCount }]) =>
    sourcedMeasure<Context, ProgrammeCountRow>({
      key,
      unitOfCount,
      neverRestated: true,
      count: (question, { programmeCounts }) => programmeCounts.count(question),
      source: (question, { programmeCounts }) => programmeCounts.source(question),
      label: ({ label }) => label,
    }),
  ),
  ...[...FOLLOW_UP_FIGURES, ...RESOLUTION_FIGURES].map(({ key, unitOfCount }) =>
    sourcedMeasure<Context, FollowUpCountRow>({
      key,
      unitOfCount,
      neverRestated: true,
      count: (question, { followUpCounts }) => followUpCounts.count(question),
      source: (question, { followUpCounts }) => followUpCounts.source(question),
      label: ({ label }) => label,
    }),
  ),
  sourcedMeasure<Context, FollowUpCountRow>({
    key: 'supervision.follow_ups.overdue',
    unitOfCount: 'items',
    neverRestated: true,
    count: (question, { followUpCounts }) => followUpCounts.overdueCount(question),
    source: (question, { followUpCounts }) => followUpCounts.overdueSource(question),
    label: ({ label }) => label,
  }),
])
