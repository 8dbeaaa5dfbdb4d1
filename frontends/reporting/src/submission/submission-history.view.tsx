import { Card, type Column, DataTable, dayColumn, textColumn, useText } from '@province/portal-kit'
import type { SubmissionOneQuery } from '../generated/graphql.ts'

type Step = NonNullable<SubmissionOneQuery['submission']>['history'][number]

/** Every step that was taken: when, on whose level, and why. */
export function SubmissionHistory({ history }: { history: readonly Step[] }) {
  const t = useText('reporting')
  const columns: Column<Step>[] = [
    dayColumn('takenOn', t('submission.takenOn'), ({ takenOn }) => takenOn),
    textColumn('step', t('submission.step'), ({ step }) => t(`submission.steps.${step}`)),
    textColumn('level', t('submission.level'), ({ level }) => level?.name),
    textColumn('reason', t('submission.reason'), ({ reason }) => reason),
  ]
  return (
    <Card title={t('submission.history')}>
      <DataTable caption={t('submission.history')} columns={columns} rows={history} rowKey={({ id }) => id} />
    </Card>
  )
}
