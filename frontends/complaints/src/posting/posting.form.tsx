import { Alert, formatDate, type OwnPart, PlainForm, useScope, useText } from '@province/portal-kit'
import type { PostingChannel, PostingDutyQuery, ScheduleFactsFragment } from '../generated/graphql.ts'
import { DayChoice } from './day-choice.view.tsx'
import type { Span } from './month.ts'
import { settledOf, standingOf } from './posted-days.ts'
import { usePosting } from './use-posting.ts'

const CHANNELS: readonly PostingChannel[] = ['OFFICE_BOARD', 'WEB_PORTAL', 'OTHER']

type Duty = NonNullable<NonNullable<PostingDutyQuery['unit']>['receptionDuty']>

interface PostingFormProps {
  unit: string
  span: Span
  duty: Duty | null
  posted: ScheduleFactsFragment | undefined
  onDone: () => void
}

/** Chooses days and posts them, while the law's count is kept beside. */
export function PostingForm({ unit, span, duty, posted, onDone }: PostingFormProps) {
  const t = useText('complaints')
  const { today } = useScope()
  const { post, busy, problem } = usePosting(unit, span, posted)
  const settled = settledOf(posted, t)
  return (
    <PlainForm
      fields={{
        slots: {
          kind: 'own',
          label: t('posting.days'),
          first: [...standingOf(posted)].sort(),
          check: (days: readonly string[]) => (days.length > 0 ? undefined : t('posting.noDays')),
          draw: ({ value, change, error }: OwnPart<readonly string[]>) => (
            <>
              <DayChoice
                span={span}
                duty={duty}
                settled={settled}
                chosen={new Set(value)}
                onChoose={(days) => change([...days].sort())}
              />
              {error ? <Alert tone="late" title={error} /> : null}
            </>
          ),
        },
        channel: {
          kind: 'choice',
          label: t('unit.channel'),
          options: CHANNELS.map((value) => ({ value, label: t(`channels.${value}`) })),
          first: posted?.channel ?? 'OFFICE_BOARD',
          half: true,
        },
        postedOn: { kind: 'day', label: t('unit.postedOn'), first: today, required: true, half: true },
        document: {
          kind: 'text',
          label: t('unit.document'),
          hint: t('posting.documentHint'),
          first: posted?.document ?? null,
          half: true,
        },
        proof: {
          kind: 'text',
          label: t('unit.proof'),
          hint: t('posting.proofHint'),
          first: posted?.proof ?? null,
          half: true,
        },
      }}
      onSend={({ slots, ...posting }) => post({ ...posting, slots: slots.map((date) => ({ date })) })}
      busy={busy}
      problem={problem}
      about={
        posted ? (
          <Alert tone="info" title={t('posting.anew', { date: formatDate(posted.postedOn) })}>
            {t('posting.anewHint')}
          </Alert>
        ) : undefined
      }
      save={t(posted ? 'posting.postAnew' : 'posting.post')}
      onClose={onDone}
    />
  )
}
