import { type FormEvent, FormFoot, Stack, TextField, useAct, useState, useText } from '@province/portal-kit'
import { MissReceptionSlotDocument } from '../generated/graphql.ts'

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
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await act({ id: slot.id, expectedVersion: slot.version, reason })) onDone()
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextField
          label={t('slot.missedWhy')}
          value={reason}
          onChange={setReason}
          error={problem?.field === 'reason' ? problem.message : undefined}
          required
          focus
        />
        <FormFoot
          problem={problem}
          fields={['reason']}
          busy={busy}
          save={t('slot.miss')}
          cancel={t('posting.cancel')}
          onCancel={onDone}
        />
      </Stack>
    </form>
  )
}
