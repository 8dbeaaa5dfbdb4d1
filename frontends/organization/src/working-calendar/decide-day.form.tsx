import {
  DateField,
  type FormEvent,
  FormFoot,
  SelectField,
  Stack,
  TextField,
  useAct,
  useScope,
  useState,
  useText,
} from '@province/portal-kit'
import { DecideCalendarDayDocument, type DecidedDayKind } from '../generated/graphql.ts'

const KINDS: DecidedDayKind[] = ['HOLIDAY', 'IN_LIEU', 'SWAPPED_OFF', 'SWAPPED_IN', 'UNCONFIRMED']
const FIELDS = ['day', 'name', 'document', 'decidedOn'].map((field) => `input.${field}`)

interface DecideDayProps {
  onDone: (day: string) => void
  onCancel: () => void
}

/** Decides what a day is; every deadline that goes over it follows. */
export function DecideDayForm({ onDone, onCancel }: DecideDayProps) {
  const t = useText('organization')
  const { today } = useScope()
  const [day, setDay] = useState('')
  const [kind, setKind] = useState<DecidedDayKind>('HOLIDAY')
  const [name, setName] = useState('')
  const [document, setDocument] = useState('')
  const [decidedOn, setDecidedOn] = useState(today)
  const { act, busy, problem } = useAct(DecideCalendarDayDocument)
  const wrong = (field: string) => (problem?.field === `input.${field}` ? problem.message : undefined)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await act({ input: { day, kind, name, document, decidedOn } })
    if (answer) onDone(day)
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <DateField
          label={t('workingCalendar.day')}
          value={day}
          onChange={setDay}
          error={wrong('day')}
          required
        />
        <SelectField
          label={t('workingCalendar.kind')}
          value={kind}
          onChange={(value) => setKind(value as DecidedDayKind)}
          options={KINDS.map((value) => ({ value, label: t(`workingCalendar.kinds.${value}`) }))}
          hint={t(`workingCalendar.kindHints.${kind}`)}
        />
        <TextField
          label={t('workingCalendar.name')}
          value={name}
          onChange={setName}
          hint={t('workingCalendar.nameHint')}
          error={wrong('name')}
          required
        />
        <TextField
          label={t('workingCalendar.document')}
          value={document}
          onChange={setDocument}
          hint={t('workingCalendar.documentHint')}
          error={wrong('document')}
          required
        />
        <DateField
          label={t('workingCalendar.decidedOn')}
          value={decidedOn}
          onChange={setDecidedOn}
          error={wrong('decidedOn')}
          required
        />
        <FormFoot
          problem={problem}
          fields={FIELDS}
          busy={busy}
          save={t('workingCalendar.save')}
          cancel={t('form.cancel')}
          onCancel={onCancel}
          disabled={day === ''}
        />
      </Stack>
    </form>
  )
}
