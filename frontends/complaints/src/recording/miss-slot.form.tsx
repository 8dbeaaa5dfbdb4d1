import { FormFoot, TextField, useAct, useState, useText } from '@province/portal-kit'
import { MissReceptionSlotDocument } from '../generated/graphql.ts'
import { FocusedForm } from './focused-form.view.tsx'

/** Records that nobody received on a posted day, and why. */
export function MissSlotForm({
  slot,
  onDone,
}: {
  slot: { id: string; version: number }
  onDone: () => void
}) {
  const t = useText('complaints')
  const { act, busy, problem } = useAct(MissReceptionSlotDocument)
  const [reason, setReason] = useState('')
  const submit = async () => {
    if (await act({ id: slot.id, expectedVersion: slot.version, reason })) onDone()
  }
  return (
    <FocusedForm onSubmit={submit}>
      <TextField
        label={t('slot.missedWhy')}
        value={reason}
        onChange={setReason}
        error={problem?.field === 'reason' ? problem.message : undefined}
        required
      />
      <FormFoot
        problem={problem}
        fields={['reason']}
        busy={busy}
        save={t('slot.miss')}
        cancel={t('posting.cancel')}
        onCancel={onDone}
      />
    </FocusedForm>
  )
}
