import {
  type MeasureFields,
  type MeasureSpec,
  measureFields,
  openItems,
  sourcedMeasure,
} from '@province/subgraph/measure'
import type { Context } from '../context.ts'
import type { CountedCaseRow } from '../counting/case-count.repository.ts'
import { CASES_COUNTED, caseLabel } from '../counting/case-count.ts'
import { FORMS } from '../statutory-form/form-book.ts'
import type { FormRecordRow } from '../statutory-form/statutory-form.repository.ts'
import type { FormSource } from '../statutory-form/statutory-form.ts'
import { guardedComplaints } from './guarded-items.sql.ts'
import { POSTED } from './measure.ts'
import { openComplaints } from './open-items.sql.ts'
import type { CountedPetitionRow } from './petition-count.repository.ts'
import { PETITIONS, petitionLabel } from './petition-count.ts'
import type { PostedUnitRow } from './posted-units.repository.ts'
import type { CountedRow } from './reception-count.repository.ts'
import { COUNTED, countedLabel } from './reception-count.ts'

const posted = (key: string): MeasureSpec =>
  sourcedMeasure<Context, PostedUnitRow>({
    key,
    unitOfCount: 'units',
    count: (question, { postedUnits }) => postedUnits.count(question),
    source: (question, { postedUnits }) => postedUnits.source(question),
    label: ({ name }) => name,
  })

const counted = ([key, { unitOfCount }]: [string, { unitOfCount: string }]): MeasureSpec =>
  sourcedMeasure<Context, CountedRow>({
    key,
    unitOfCount,
    count: (question, { receptionCounts }) => receptionCounts.count(question),
    source: (question, { receptionCounts }) => receptionCounts.source(question),
    label: countedLabel,
  })

const ofCases = ([key, unitOfCount]: [string, string]): MeasureSpec =>
  sourcedMeasure<Context, CountedCaseRow>({
    key,
    unitOfCount,
    count: (question, { caseCounts }) => caseCounts.count(question),
    source: (question, { caseCounts }) => caseCounts.source(question),
    label: caseLabel,
  })

const UNITS_OF_COUNT: Readonly<Record<FormSource, string>> = {
  SESSION: 'sessions',
  VISIT: 'visits',
  PETITION: 'petitions',
  CASE: 'cases',
  DECISION: 'decisions',
  DENUNCIATION: 'cases',
  CONCLUSION: 'conclusions',
}

const ofForms = FORMS.flatMap(({ columns }) =>
  columns.flatMap(({ measure: key, count }) =>
    key && count
      ? [
          sourcedMeasure<Context, FormRecordRow>({
            key,
            unitOfCount: count.add === 'records' ? UNITS_OF_COUNT[count.of] : count.add,
            count: (question, { statutoryForms }) => statutoryForms.count(count, question),
            source: (question, { statutoryForms }) => statutoryForms.source(count, question),
            label: caseLabel,
          }),
        ]
      : [],
  ),
)

/** The figures of complaints: who posted, who came, what was received, what is open. */
export const ComplaintsMeasures: MeasureFields = measureFields('complaints', [
  sourcedMeasure<Context, CountedPetitionRow>({
    key: PETITIONS,
    unitOfCount: 'petitions',
    count: (question, { petitionCounts }) => petitionCounts.count(question),
    source: (question, { petitionCounts }) => petitionCounts.source(question),
    label: petitionLabel,
  }),
  ...Object.keys(POSTED).map(posted),
  ...Object.entries(COUNTED).map(counted),
  ...Object.entries(CASES_COUNTED).map(ofCases),
  ...ofForms,
  openItems('complaints.open_items', openComplaints),
  openItems('complaints.guarded_items', guardedComplaints),
])
