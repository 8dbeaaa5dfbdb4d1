import { FormFoot, useAct, useState, useText } from '@province/portal-kit'
import { type HoldingInput, HoldReceptionSlotDocument } from '../generated/graphql.ts'
import { FocusedForm } from './focused-form.view.tsx'
import { HoldingFields } from './holding-fields.view.tsx'

const FIELDS = ['held', 'delegatedTo', 'reason', 'place']

interface SlotFormProps {
  slot: { id: string; version: number; note?: string | null }
  onDone: () => void
}

/** Records the session of a posted day. */
export function HoldSlotForm({ slot, onDone }: SlotFormProps) {
  const t = useText('complaints')
  const { act, busy, problem } = useAct(HoldReceptionSlotDocument)
  const [holding, setHolding] = useState<HoldingInput>({
    held: 'OWN',
    noVisitors: false,
    place: slot.note ?? null,
  })
  const submit = async () => {
    if (await act({ id: slot.id, expectedVersion: slot.version, input: holding })) onDone()
  }
  return (
    <FocusedForm onSubmit={submit}>
      <HoldingFields
        value={holding}
        onChange={setHolding}
        wrong={(field) => (problem?.field === field ? problem.message : undefined)}
      />
      <FormFoot
        problem={problem}
        fields={FIELDS}
        busy={busy}
        save={t('session.save')}
        cancel={t('posting.cancel')}
        onCancel={onDone}
      />
    </FocusedForm>
  )
}
