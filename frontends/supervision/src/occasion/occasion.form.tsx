import { dayTyped, Form, formatDate, seen, useScope, useText } from '@province/portal-kit'
import { SUPERVISING } from '../body/supervising.ts'
import {
  CancelOccasionDocument,
  CloseOccasionDocument,
  HoldOccasionDocument,
  type OccasionKind,
  PlanOccasionDocument,
} from '../generated/graphql.ts'
import { OCCASION_KINDS } from './occasion-words.ts'

interface StepProps {
  occasion: {
    id: string
    version: number
    following: readonly { id: string; title: string; day: string }[]
    petitions: { open: number } | null
  }
  onDone: () => void
}

/** No meeting is named: the words say when that is right. */
const NONE = 'NONE'

/** Plans a meeting, a hearing or the criticism of a draft. */
export function PlanOccasionForm({ unit, onDone }: { unit: string; onDone: () => void }) {
  const t = useText('supervision')
  return (
    <Form
      document={PlanOccasionDocument}
      fields={(typed) => ({
        kind: {
          kind: 'choice',
          label: t('occasion.kind'),
          options: OCCASION_KINDS.map((value) => ({ value, label: t(`occasion.kinds.${value}`) })),
          first: 'COUNCIL_MEETING',
        },
        title: { kind: 'text', label: t('occasion.name'), hint: t('occasion.nameHint'), required: true },
        plannedOn: { kind: 'day', label: t('occasion.plannedOn'), required: true },
        heldBy: {
          kind: 'body',
          label: t('occasion.heldBy'),
          of: unit,
          kinds: SUPERVISING,
          ...dayTyped(typed.plannedOn),
          required: true,
        },
      })}
      send={(typed) => ({ input: { ...typed, unit, kind: typed.kind as OccasionKind } })}
      save={t('occasion.plan')}
      onClose={onDone}
    />
  )
}

/** Records that it was held. */
export function HoldOccasionForm({ occasion, onDone }: StepProps) {
  const t = useText('supervision')
  const { today } = useScope()
  return (
    <Form
      document={HoldOccasionDocument}
      fields={{
        heldOn: { kind: 'day', label: t('occasion.heldOn'), first: today, required: true },
        document: { kind: 'text', label: t('occasion.document'), required: true },
      }}
      send={(input) => ({ ...seen(occasion), input })}
      save={t('occasion.steps.hold')}
      onClose={onDone}
    />
  )
}

function useNextField({ following, petitions }: StepProps['occasion']) {
  const t = useText('supervision')
  const open = petitions?.open ?? 0
  return {
    kind: 'choice',
    label: t('occasion.next'),
    hint: open > 0 ? t('occasion.nextHint', { open }) : t('occasion.nextNone'),
    options: [
      { value: NONE, label: t('occasion.noNext') },
      ...following.map(({ id, title, day }) => ({ value: id, label: `${title} (${formatDate(day)})` })),
    ],
    first: (open > 0 && following[0]?.id) || NONE,
  } as const
}

const named = (next: string | null) => (next === NONE ? null : next)

/** Closes it: open petitions go on to the next meeting. */
export function CloseOccasionForm({ occasion, onDone }: StepProps) {
  const t = useText('supervision')
  const next = useNextField(occasion)
  return (
    <Form
      document={CloseOccasionDocument}
      fields={{ next }}
      send={(typed) => ({ ...seen(occasion), input: { next: named(typed.next) } })}
      save={t('occasion.steps.close')}
      onClose={onDone}
    />
  )
}

/** It is not held, and why. */
export function CancelOccasionForm({ occasion, onDone }: StepProps) {
  const t = useText('supervision')
  const next = useNextField(occasion)
  return (
    <Form
      document={CancelOccasionDocument}
      fields={{ reason: { kind: 'text', label: t('occasion.reason'), required: true }, next }}
      send={(typed) => ({ ...seen(occasion), input: { reason: typed.reason, next: named(typed.next) } })}
      save={t('occasion.steps.cancel')}
      onClose={onDone}
    />
  )
}
