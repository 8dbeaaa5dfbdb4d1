import { type FormEvent, Stack, TextArea, useAct, useState, useText } from '@province/portal-kit'
import { ClearAlarmDocument } from '../generated/graphql.ts'
import { ActFoot, wrongIn } from '../petition/refused.view.tsx'

interface ClearAlarmFormProps {
  alarm: { id: string; version: number }
  onDone: () => void
}

/** Says what was done about an alarm. */
export function ClearAlarmForm({ alarm, onDone }: ClearAlarmFormProps) {
  const t = useText('complaints')
  const [note, setNote] = useState('')
  const { act, busy, problem } = useAct(ClearAlarmDocument)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await act({ id: alarm.id, expectedVersion: alarm.version, note })) onDone()
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextArea
          label={t('alarm.note')}
          hint={t('petition.reasonHint')}
          value={note}
          onChange={setNote}
          error={wrongIn(problem, 'note')}
          focus
          required
        />
        <ActFoot
          problem={problem}
          fields={['note']}
          busy={busy}
          save={t('alarm.clear')}
          cancel={t('posting.cancel')}
          onCancel={onDone}
        />
      </Stack>
    </form>
  )
}
