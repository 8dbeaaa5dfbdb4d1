import { Form, seen, useScope, useText } from '@province/portal-kit'
import {
  type ClockFactsFragment,
  ExtendClockDocument,
  PauseClockDocument,
  ResumeClockDocument,
} from '../generated/graphql.ts'

interface ClockDecisionProps {
  clock: ClockFactsFragment
  onDone: () => void
}

/** The reasons that a rule knows, as a choice. */
function useReasons() {
  const t = useText('complaints')
  return <Reason extends string>(all: readonly { reason: Reason }[]) => ({
    kind: 'choice' as const,
    label: t('clock.reason'),
    options: all.map(({ reason }) => ({ value: reason, label: t(`clock.reasons.${reason}`) })),
  })
}

/** The number of a decision and its day. */
function useDecision(step: 'extend' | 'pause' | 'resume') {
  const t = useText('complaints')
  const { today } = useScope()
  return {
    document: { kind: 'text' as const, label: t('clock.document'), required: true as const },
    day: {
      kind: 'day' as const,
      label: t('clock.day'),
      hint: t(`clock.dayHints.${step}`),
      first: today,
      required: true as const,
    },
  }
}

/** Gives a clock more days by a numbered decision, for the reasons that its rule knows. */
export function ExtendClockForm({ clock, onDone }: ClockDecisionProps) {
  const t = useText('complaints')
  const reasons = useReasons()
  const decision = useDecision('extend')
  const { extensions } = clock.deadline.rule
  const daysFor = (reason: unknown) =>
    (extensions.find((each) => each.reason === reason) ?? extensions[0])?.daysAtOnce
  return (
    <Form
      document={ExtendClockDocument}
      fields={({ reason }) => ({
        reason: reasons(extensions),
        days: {
          kind: 'number',
          label: t('clock.days'),
          hint: t('clock.daysHint', { count: daysFor(reason) ?? 0 }),
          whole: true,
          least: 1,
          required: true,
        },
        ...decision,
      })}
      send={(input) => ({ ...seen(clock), input })}
      save={t('clock.extend')}
      onClose={onDone}
    />
  )
}

/** Lets a clock stand still by a numbered decision, for the reasons that its rule knows. */
export function PauseClockForm({ clock, onDone }: ClockDecisionProps) {
  const t = useText('complaints')
  const reasons = useReasons()
  const decision = useDecision('pause')
  return (
    <Form
      document={PauseClockDocument}
      fields={{ reason: reasons(clock.deadline.rule.pauses), ...decision }}
      send={(input) => ({ ...seen(clock), input })}
      save={t('clock.pause')}
      onClose={onDone}
    />
  )
}

/** Lets a clock go on by a numbered decision. */
export function ResumeClockForm({ clock, onDone }: ClockDecisionProps) {
  const t = useText('complaints')
  const decision = useDecision('resume')
  return (
    <Form
      document={ResumeClockDocument}
      fields={decision}
      send={(input) => ({ ...seen(clock), input })}
      save={t('clock.resume')}
      onClose={onDone}
    />
  )
}
