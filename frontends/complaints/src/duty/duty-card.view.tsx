import { Alert, Card, Empty, Facts, formatDate, StateBadge, useText } from '@province/portal-kit'
import type { DutyFactsFragment } from '../generated/graphql.ts'
import { RulesRunOut } from './rules-run-out.view.tsx'
import { firstAndLast } from './span.ts'

type Segment = DutyFactsFragment['segments'][number]

/** What the law asks of the head of a unit: rule, article, validity and how sure the system is of it. */
export function DutyCard({ duty }: { duty: DutyFactsFragment }) {
  const t = useText('complaints')
  const days = t('days', { count: duty.requiredDays })
  return (
    <Card title={t('duty.title')} about={t('duty.about', { days })}>
      <RulesRunOut rules={duty.runOut} />
      {duty.segments.length === 0 && duty.runOut.length === 0 ? <Empty title={t('duty.none')} /> : null}
      {duty.segments.map((segment) => (
        <SegmentFacts key={segment.rule.code + segment.from} segment={segment} />
      ))}
      {duty.provisional ? <Alert tone="soon" title={t('duty.provisional')} /> : null}
    </Card>
  )
}

function SegmentFacts({ segment }: { segment: Segment }) {
  const t = useText('complaints')
  const { rule, periods, requiredDays } = segment
  const rhythm = t(rule.every === 'MONTH' ? 'duty.month' : 'duty.week', { days: rule.days })
  const whole = t(`duty.periods${rule.every}`, { count: periods.length })
  return (
    <Facts
      items={[
        { name: t('duty.rule'), value: `${rule.subject}, ${rhythm}` },
        { name: t('duty.article'), value: rule.article },
        { name: t('duty.validity'), value: <Validity rule={rule} /> },
        { name: t('duty.evidence'), value: t(`evidence.${rule.evidence}`) },
        { name: t('unit.period'), value: t('span', firstAndLast(segment)) },
        { name: t('duty.required'), value: `${t('days', { count: requiredDays })} (${whole})` },
      ]}
    />
  )
}

function Validity({ rule }: { rule: Segment['rule'] }) {
  const t = useText('complaints')
  const { validFrom, validTo, endUnchecked } = rule
  const span = validTo
    ? t('span', firstAndLast({ from: validFrom, to: validTo }))
    : t('duty.since', { from: formatDate(validFrom) })
  return (
    <>
      {span} {endUnchecked ? <StateBadge tone="soon" word={t('duty.endUnchecked')} /> : null}
    </>
  )
}
