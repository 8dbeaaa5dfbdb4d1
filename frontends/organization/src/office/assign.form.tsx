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
import { AssignPositionDocument } from '../generated/graphql.ts'
import type { UnitOffice } from './office.view.tsx'

const FIELDS = ['validFrom', 'validTo', 'basis']

interface AssignProps {
  unit: UnitOffice
  position: NonNullable<UnitOffice['positions']>[number]
  onDone: () => void
}

/** Puts somebody of the unit in a position that is vacant. */
export function AssignForm({ unit, position, onDone }: AssignProps) {
  const t = useText('organization')
  const { asOf } = useScope()
  const { act, busy, problem } = useAct(AssignPositionDocument)
  const people = unit.people ?? []
  const [person, setPerson] = useState(people[0]?.id ?? '')
  const [validFrom, setFrom] = useState(asOf)
  const [validTo, setTo] = useState('')
  const [basis, setBasis] = useState('')
  const wrong = (field: string) => (problem?.field === field ? t(`office.wrong.${field}`) : undefined)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const days = { validFrom, validTo: validTo || null }
    if (await act({ input: { position: position.id, person, ...days, basis: basis || null } })) onDone()
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <strong>
          {position.title} · {unit.name}
        </strong>
        <SelectField
          label={t('office.person')}
          hint={t('office.personHint')}
          value={person}
          onChange={setPerson}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
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
        <TextField label={t('office.basis')} value={basis} onChange={setBasis} error={wrong('basis')} />
        <FormFoot
          problem={problem}
          fields={FIELDS}
          busy={busy}
          disabled={person === ''}
          save={t('office.assign')}
          cancel={t('form.cancel')}
          onCancel={onDone}
        />
      </Stack>
    </form>
  )
}
