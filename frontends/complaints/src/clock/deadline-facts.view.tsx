import { Facts, formatDate, Meta, type ReactNode, Stack, StateBadge, useText } from '@province/portal-kit'
import { firstAndLast } from '../duty/span.ts'
import type { DeadlineTraceFragment } from '../generated/graphql.ts'
import './clock.css'
import { SkippedDays } from './skipped-days.view.tsx'

interface DeadlineProps {
  deadline: DeadlineTraceFragment
  /** The day that set it going. */
  armedOn: string
  /** How it stands, where it runs on something. */
  badge?: ReactNode
}

/** A deadline in words: the day, the rule and its article, how it was counted, each day that did not count and why. */
export function DeadlineFacts({ deadline, armedOn, badge }: DeadlineProps) {
  const t = useText('complaints')
  const { rule, movedFrom, skipped } = deadline
  return (
    <Stack gap={8}>
      <Facts
        items={[
          { name: t('clock.due'), value: <DueDay deadline={deadline} badge={badge} /> },
          { name: t('duty.article'), value: rule.article },
          { name: t('duty.evidence'), value: <Evidence rule={rule} /> },
          // What is no law is in force by no date of a law.
          ...(rule.evidence === 'HOUSE_RULE'
            ? []
            : [{ name: t('duty.validity'), value: <RuleValidity rule={rule} /> }]),
        ]}
      />
      <p className="complaints-counted">
        <HowCounted deadline={deadline} armedOn={armedOn} />
        {movedFrom ? ` ${t('clock.movedFrom', { day: formatDate(movedFrom) })}` : null}
      </p>
      <div>
        <Meta>{t('clock.skipped')}</Meta>
        <SkippedDays days={skipped} />
      </div>
    </Stack>
  )
}

function DueDay({ deadline, badge }: Pick<DeadlineProps, 'deadline' | 'badge'>) {
  const t = useText('complaints')
  const { day, left, provisional } = deadline
  return (
    <>
      {day ? formatDate(day) : t('clock.standsStill', { count: left })} {badge}{' '}
      {provisional ? <StateBadge tone="soon" word={t('clock.provisional')} /> : null}
    </>
  )
}

function HowCounted({ deadline, armedOn }: Pick<DeadlineProps, 'deadline' | 'armedOn'>) {
  const t = useText('complaints')
  const { rule, counted, left } = deadline
  const given = t(`clock.units.${rule.unit}`, { count: rule.amount })
  if (rule.unit === 'HOURS')
    return t('clock.fromHour', { given, day: formatDate(armedOn), trigger: rule.trigger })
  const more = counted + left - rule.amount
  const budget = more > 0 ? t('clock.withMore', { given, more }) : given
  return t('clock.from', { budget, day: formatDate(armedOn), trigger: rule.trigger })
}

function Evidence({ rule }: { rule: DeadlineTraceFragment['rule'] }) {
  const t = useText('complaints')
  const word = t(`evidence.${rule.evidence}`)
  return rule.evidence === 'CODIFIED_TEXT_READ' ? word : <StateBadge tone="soon" word={word} />
}

function RuleValidity({ rule: { validFrom, validTo } }: { rule: DeadlineTraceFragment['rule'] }) {
  const t = useText('complaints')
  return validTo
    ? t('span', firstAndLast({ from: validFrom, to: validTo }))
    : t('duty.since', { from: formatDate(validFrom) })
}
