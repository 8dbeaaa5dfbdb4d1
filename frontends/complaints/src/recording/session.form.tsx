import { DateField, FormFoot, SelectField, useAct, useScope, useState, useText } from '@province/portal-kit'
import {
  type HoldingInput,
  type ReceptionKind,
  RecordReceptionSessionDocument,
} from '../generated/graphql.ts'
import { FocusedForm } from './focused-form.view.tsx'
import { HoldingFields } from './holding-fields.view.tsx'

const FIELDS = ['kind', 'day', 'held', 'delegatedTo', 'reason', 'place']
const KINDS: ReceptionKind[] = ['AD_HOC', 'REGULAR']

/** Records a session that no schedule foresaw. */
export function SessionForm({ unit, onDone }: { unit: string; onDone: () => void }) {
  const t = useText('complaints')
  const { today } = useScope()
  const { act, busy, problem } = useAct(RecordReceptionSessionDocument)
  const [kind, setKind] = useState<ReceptionKind>('AD_HOC')
  const [day, setDay] = useState(today)
  const [holding, setHolding] = useState<HoldingInput>({ held: 'OWN', noVisitors: false })
  const wrong = (field: string) => (problem?.field === field ? problem.message : undefined)
  const choose = (chosen: string) => {
    setKind(chosen as ReceptionKind)
    const held = chosen === 'REGULAR' ? 'ON_DUTY' : 'OWN'
    setHolding({ ...holding, held, delegatedTo: null, reason: null })
  }
  const submit = async () => {
    if (await act({ input: { unit, kind, day, ...holding } })) onDone()
  }
  return (
    <FocusedForm onSubmit={submit}>
      <SelectField
        label={t('session.kind')}
        value={kind}
        onChange={choose}
        options={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        error={wrong('kind')}
      />
      <DateField label={t('session.day')} value={day} onChange={setDay} error={wrong('day')} required />
      <HoldingFields value={holding} onChange={setHolding} onDuty={kind === 'REGULAR'} wrong={wrong} />
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
