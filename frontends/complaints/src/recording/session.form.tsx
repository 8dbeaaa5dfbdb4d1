import { Form, useScope, useText } from '@province/portal-kit'
import { type ReceptionKind, RecordReceptionSessionDocument } from '../generated/graphql.ts'
import { holdingOf, useHolding } from './holding.ts'

const KINDS: readonly ReceptionKind[] = ['AD_HOC', 'REGULAR']

/** Records a session that no schedule foresaw. */
export function SessionForm({ unit, onDone }: { unit: string; onDone: () => void }) {
  const t = useText('complaints')
  const { today } = useScope()
  const holding = useHolding({ held: 'OWN', noVisitors: false })
  return (
    <Form
      document={RecordReceptionSessionDocument}
      fields={(typed) => ({
        kind: {
          kind: 'choice',
          label: t('session.kind'),
          options: KINDS.map((value) => ({ value, label: t(`kinds.${value}`) })),
        },
        day: { kind: 'day', label: t('session.day'), first: today, required: true },
        ...holding(typed, typed.kind === 'REGULAR'),
      })}
      send={({ kind, day, ...values }) => ({
        input: { unit, kind, day, ...holdingOf(values, kind === 'REGULAR' ? 'ON_DUTY' : 'OWN') },
      })}
      save={t('session.save')}
      onClose={onDone}
      focus
    />
  )
}
