import { ProblemAlert, Skeleton, useQuery, useScope } from '@province/portal-kit'
import { PostingDutyDocument, type ScheduleFactsFragment } from '../generated/graphql.ts'
import type { Span } from './month.ts'
import { PostingForm } from './posting.form.tsx'

interface PostingDeskProps {
  unit: { id: string; code: string }
  span: Span
  posted: ScheduleFactsFragment | undefined
  onDone: () => void
}

/** The form with the law's count and the closed days of just the span that is posted. */
export function PostingDesk({ unit, span, posted, onDone }: PostingDeskProps) {
  const { asOf } = useScope()
  const variables = { code: unit.code, asOf, window: { from: span.from, to: span.to } }
  const { data, error, refetch } = useQuery(PostingDutyDocument, { variables })
  if (error && !data?.unit) return <ProblemAlert error={error} onRetry={() => refetch()} />
  if (!data?.unit) return <Skeleton lines={8} />
  const duty = data.unit.receptionDuty ?? null
  return <PostingForm unit={unit.id} span={span} duty={duty} posted={posted} onDone={onDone} />
}
