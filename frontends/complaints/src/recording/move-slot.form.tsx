import { DateField, FormFoot, TextField, useAct, useScope, useState, useText } from '@province/portal-kit'
import { RescheduleReceptionSlotDocument } from '../generated/graphql.ts'
import { FocusedForm } from './focused-form.view.tsx'

const FIELDS = ['to', 'reason', 'announcedOn']

interface MoveSlotFormProps {
  slot: { id: string; date: string; version: number }
  onDone: () => void
}

/** Moves a posted day to another one, of which citizens were told in time. */
export function MoveSlotForm({ slot, onDone }: MoveSlotFormProps) {
  const t = useText('complaints')
  const { today } = useScope()
  const { act, busy, problem } = useAct(RescheduleReceptionSlotDocument)
  const [to, setTo] = useState('')
  const [reason, setReason] = useState('')
  const [announcedOn, setAnnouncedOn] = useState([today, slot.date].toSorted()[0] ?? today)
  const wrong = (field: string) => (problem?.field === field ? problem.message : undefined)
  const submit = async () => {
    const input = { to, reason, announcedOn }
    if (await act({ id: slot.id, expectedVersion: slot.version, input })) onDone()
  }
  return (
    <FocusedForm onSubmit={submit}>
      <DateField label={t('slot.to')} value={to} onChange={setTo} error={wrong('to')} required />
      <TextField
        label={t('slot.movedWhy')}
        value={reason}
        onChange={setReason}
        error={wrong('reason')}
        required
      />
      <DateField
        label={t('slot.announcedOn')}
        hint={t('slot.announcedHint')}
        value={announcedOn}
        onChange={setAnnouncedOn}
        error={wrong('announcedOn')}
        required
      />
      <FormFoot
        problem={problem}
        fields={FIELDS}
        busy={busy}
        disabled={to === ''}
        save={t('slot.move')}
        cancel={t('posting.cancel')}
        onCancel={onDone}
      />
    </FocusedForm>
  )
}
