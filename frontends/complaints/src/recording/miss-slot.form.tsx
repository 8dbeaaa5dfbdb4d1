import { Form, seen, useText } from '@province/portal-kit'
import { MissReceptionSlotDocument } from '../generated/graphql.ts'

interface MissSlotFormProps {
  slot: { id: string; version: number }
  onDone: () => void
}

/** Records that nobody received on a posted day, and why. */
export function MissSlotForm({ slot, onDone }: MissSlotFormProps) {
  const t = useText('complaints')
  return (
    <Form
      document={MissReceptionSlotDocument}
      fields={{ reason: { kind: 'text', label: t('slot.missedWhy'), required: true } }}
      send={({ reason }) => ({ ...seen(slot), reason })}
      save={t('slot.miss')}
      onClose={onDone}
      focus
    />
  )
}
