import { Form, seen, useText } from '@province/portal-kit'
import { type ClockFactsFragment, ExtendClockDocument } from '../generated/graphql.ts'

/** Gives a clock more days by a numbered decision, for the reasons that its rule knows. */
export function ExtendClockForm({ clock, onDone }: { clock: ClockFactsFragment; onDone: () => void }) {
  const t = useText('complaints')
  const { extensions } = clock.deadline.rule
  const daysFor = (reason: unknown) =>
    (extensions.find((each) => each.reason === reason) ?? extensions[0])?.daysAtOnce
  return (
    <Form
      document={ExtendClockDocument}
      fields={({ reason }) => ({
        reason: {
          kind: 'choice',
          label: t('clock.reason'),
          options: extensions.map((each) => ({
            value: each.reason,
            label: t(`clock.reasons.${each.reason}`),
          })),
        },
        days: {
          kind: 'number',
          label: t('clock.days'),
          hint: t('clock.daysHint', { count: daysFor(reason) ?? 0 }),
          whole: true,
          least: 1,
          required: true,
        },
        document: { kind: 'text', label: t('clock.document'), required: true },
      })}
      send={(input) => ({ ...seen(clock), input })}
      save={t('clock.extend')}
      onClose={onDone}
    />
  )
}
