import { Form, seen, useText } from '@province/portal-kit'
import { HoldReceptionSlotDocument } from '../generated/graphql.ts'
import { holdingOf, useHolding } from './holding.ts'

interface SlotFormProps {
  slot: { id: string; version: number; note?: string | null }
  onDone: () => void
}

/** Records the session of a posted day. */
export function HoldSlotForm({ slot, onDone }: SlotFormProps) {
  const t = useText('complaints')
  const fields = useHolding({ held: 'OWN', noVisitors: false, place: slot.note ?? null })
  return (
    <Form
      document={HoldReceptionSlotDocument}
      fields={(typed) => fields(typed)}
      send={(values) => ({ ...seen(slot), input: holdingOf(values, 'OWN') })}
      save={t('session.save')}
      onClose={onDone}
      focus
    />
  )
}
