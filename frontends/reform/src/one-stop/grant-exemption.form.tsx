import {
  DateField,
  type FormEvent,
  FormFoot,
  Grid,
  Stack,
  TextArea,
  TextField,
  useAct,
  useScope,
  useState,
  useText,
} from '@province/portal-kit'
import { GrantExemptionDocument } from '../generated/graphql.ts'
import { type ChosenUnit, UnitPicker } from './unit-picker.view.tsx'

const FIELDS = ['reason', 'document', 'validFrom', 'validTo']

/** Exempts one unit below `within` from running a one-stop centre. */
export function GrantExemptionForm({ within, onDone }: { within: string; onDone: () => void }) {
  const t = useText('reform')
  const { today } = useScope()
  const { act, busy, problem } = useAct(GrantExemptionDocument)
  const [unit, setUnit] = useState<ChosenUnit>()
  const [reason, setReason] = useState('')
  const [document, setDocument] = useState('')
  const [validFrom, setFrom] = useState(today)
  const [validTo, setTo] = useState('')
  const wrong = (field: string) => (problem?.field === field ? problem.message : undefined)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!unit) return
    const input = {
      unit: unit.id,
      rule: 'ONE_STOP',
      reason,
      document,
      validFrom,
      validTo: validTo || null,
    } as const
    if (await act({ input })) onDone()
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <UnitPicker within={within} chosen={unit} onChoose={setUnit} />
        <TextArea
          label={t('oneStop.reason')}
          value={reason}
          onChange={setReason}
          error={wrong('reason')}
          required
        />
        <TextField
          label={t('oneStop.document')}
          value={document}
          onChange={setDocument}
          hint={t('oneStop.documentHint')}
          error={wrong('document')}
          required
        />
        <Grid min="160">
          <DateField
            label={t('oneStop.from')}
            value={validFrom}
            onChange={setFrom}
            error={wrong('validFrom')}
            required
          />
          <DateField label={t('oneStop.to')} value={validTo} onChange={setTo} error={wrong('validTo')} />
        </Grid>
        <FormFoot
          problem={problem}
          fields={FIELDS}
          busy={busy}
          disabled={!unit}
          save={t('form.save')}
          cancel={t('form.cancel')}
          onCancel={onDone}
        />
      </Stack>
    </form>
  )
}
