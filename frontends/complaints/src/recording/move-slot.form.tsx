import { Form, seen, useScope, useText } from '@province/portal-kit'
import { RescheduleReceptionSlotDocument } from '../generated/graphql.ts'

interface MoveSlotFormProps {
  slot: { id: string; date: string; version: number }
  onDone: () => void
}

/** Moves a posted day to another one, of which citizens were told in time. */
export function MoveSlotForm({ slot, onDone }: MoveSlotFormProps) {
  const t = useText('complaints')
  const { today } = useScope()
  return (
    <Form
      document={RescheduleReceptionSlotDocument}
      fields={{
        to: { kind: 'day', label: t('slot.to'), required: true },
        reason: { kind: 'text', label: t('slot.movedWhy'), required: true },
        announcedOn: {
          kind: 'day',
          label: t('slot.announcedOn'),
          hint: t('slot.announcedHint'),
          first: [today, slot.date].toSorted()[0] ?? today,
          required: true,
        },
      }}
      send={(input) => ({ ...seen(slot), input })}
      save={t('slot.move')}
      onClose={onDone}
      focus
    />
  )
}
