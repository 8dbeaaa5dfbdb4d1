import { type MeasureSpec, sourcedMeasure } from '@province/subgraph/measure'
import type { Context } from '../context.ts'
import type { SubmissionRecord } from './completeness.repository.ts'
import type { CountedAs } from './completeness.ts'

const figure = (name: string, what: CountedAs): MeasureSpec =>
  sourcedMeasure<Context, SubmissionRecord>({
    key: `reporting.submissions.${name}`,
    unitOfCount: 'submissions',
    // Who owed a report, and to whom, was so on the last day of its period: a merger changes nothing of it.
    neverRestated: true,
    count: (question, { completeness }) => completeness.count(what, question),
    source: (question, { completeness }) => completeness.records(what, question),
    label: ({ label, invented }) => (invented ? `${label} (giả định)` : label),
  })

/** Completeness and timeliness of submissions as figures, each opening its submissions. */
export const completenessFigures: MeasureSpec[] = [
  figure('expected', 'expected'),
  figure('submitted', 'submitted'),
  figure('on_time', 'onTime'),
  figure('late', 'late'),
  figure('pending', 'pending'),
  figure('missing', 'missing'),
  figure('returned', 'returned'),
]
