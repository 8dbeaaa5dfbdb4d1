import {
  Card,
  type Column,
  DataTable,
  dayColumn,
  textColumn,
  useLanguage,
  useText,
} from '@province/portal-kit'
import type { SubmissionOneQuery } from '../generated/graphql.ts'
import { useOwnWords } from './submission-words.ts'

type Field = NonNullable<SubmissionOneQuery['submission']>['template']['fields'][number]
type Step = NonNullable<SubmissionOneQuery['submission']>['history'][number]

/** Every step that was taken: when, by whom and on whose level, what it changed, and why. */
export function SubmissionHistory({
  history,
  fields,
}: {
  history: readonly Step[]
  fields: readonly Field[]
}) {
  const t = useText('reporting')
  const own = useOwnWords()
  const { number } = useLanguage()
  const told = (value: number | null | undefined) => (value == null ? '–' : number(value))
  const changed = ({ field, before, after }: Step['changes'][number]) => {
    const asked = fields.find(({ code }) => code === field)
    return `${asked ? own(asked.label, asked.labelEn) : field}: ${told(before)} → ${told(after)}`
  }
  const columns: Column<Step>[] = [
    dayColumn('takenOn', t('submission.takenOn'), ({ takenOn }) => takenOn),
    textColumn('step', t('submission.step'), ({ step }) => t(`submission.steps.${step}`)),
    textColumn('level', t('submission.level'), ({ level }) => level?.name),
    textColumn('takenBy', t('submission.takenBy'), ({ takenBy }) => takenBy || '–'),
    textColumn('changes', t('submission.changes'), ({ changes }) => changes.map(changed).join('; ')),
    textColumn('reason', t('submission.reason'), ({ reason }) => reason),
  ]
  return (
    <Card title={t('submission.history')}>
      <DataTable caption={t('submission.history')} columns={columns} rows={history} rowKey={({ id }) => id} />
    </Card>
  )
}
