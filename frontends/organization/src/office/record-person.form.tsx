import {
  type FormEvent,
  FormFoot,
  Meta,
  Stack,
  TextField,
  useAct,
  useState,
  useText,
} from '@province/portal-kit'
import { RecordPersonDocument } from '../generated/graphql.ts'
import type { UnitOffice } from './office.view.tsx'

/** Records the name of somebody of the unit, who can then be put in a position. */
export function RecordPersonForm({ unit, onDone }: { unit: UnitOffice; onDone: () => void }) {
  const t = useText('organization')
  const { act, busy, problem } = useAct(RecordPersonDocument)
  const [name, setName] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await act({ input: { unit: unit.id, name } })) onDone()
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <strong>{unit.name}</strong>
        <TextField
          label={t('office.name')}
          value={name}
          onChange={setName}
          error={problem?.field === 'name' ? t('office.wrong.name') : undefined}
          required
          focus
        />
        <Meta>{t('office.nameHint')}</Meta>
        <FormFoot
          problem={problem}
          fields={['name']}
          busy={busy}
          save={t('office.recordNow')}
          cancel={t('form.cancel')}
          onCancel={onDone}
        />
      </Stack>
    </form>
  )
}
