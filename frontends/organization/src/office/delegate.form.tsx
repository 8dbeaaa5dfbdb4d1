import {
  DateField,
  type FormEvent,
  FormFoot,
  Grid,
  SelectField,
  Stack,
  TextField,
  useAct,
  useScope,
  useState,
  useText,
} from '@province/portal-kit'
import { DelegateDutyDocument } from '../generated/graphql.ts'
import { chargesOf } from './charges.ts'
import type { UnitOffice } from './office.view.tsx'

const FIELDS = ['acting', 'document', 'validFrom', 'validTo']

/** Somebody of the unit acts for who is in charge of a duty on the day in view. */
export function DelegateForm({ unit, onDone }: { unit: UnitOffice; onDone: () => void }) {
  const t = useText('organization')
  const { asOf } = useScope()
  const { act, busy, problem } = useAct(DelegateDutyDocument)
  const charges = chargesOf(unit.officeHolders ?? [])
  const [charge, setCharge] = useState(0)
  const chosen = charges[charge]
  const people = (unit.people ?? []).filter(({ id }) => id !== chosen?.holder)
  const [picked, setActing] = useState('')
  const acting = people.some(({ id }) => id === picked) ? picked : (people[0]?.id ?? '')
  const [document, setDocument] = useState('')
  const [validFrom, setFrom] = useState(asOf)
  const [validTo, setTo] = useState('')
  const wrong = (field: string) => (problem?.field === field ? t(`office.wrong.${field}`) : undefined)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!chosen) return
    const { duty, holder } = chosen
    const days = { validFrom, validTo: validTo || null }
    if (await act({ input: { unit: unit.id, duty, holder, acting, document, ...days } })) onDone()
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <SelectField
          label={t('delegation.duty')}
          value={String(charge)}
          onChange={(value) => setCharge(Number(value))}
          options={charges.map(({ duty, name }, at) => ({
            value: String(at),
            label: `${t(`duties.${duty}`)} · ${name}`,
          }))}
        />
        <SelectField
          label={t('delegation.acting')}
          value={acting}
          onChange={setActing}
          error={wrong('acting')}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField
          label={t('delegation.document')}
          value={document}
          onChange={setDocument}
          error={wrong('document')}
          required
        />
        <Grid min="160">
          <DateField
            label={t('office.from')}
            value={validFrom}
            onChange={setFrom}
            error={wrong('validFrom')}
            required
          />
          <DateField label={t('office.to')} value={validTo} onChange={setTo} error={wrong('validTo')} />
        </Grid>
        <FormFoot
          problem={problem}
          fields={FIELDS}
          busy={busy}
          disabled={!chosen || acting === ''}
          save={t('delegation.new')}
          cancel={t('form.cancel')}
          onCancel={onDone}
        />
      </Stack>
    </form>
  )
}
