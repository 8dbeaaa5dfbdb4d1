import {
  type FormEvent,
  FormFoot,
  SelectField,
  Stack,
  TextField,
  useAct,
  useState,
  useText,
} from '@province/portal-kit'
import {
  type ClockExtensionReason,
  type ClockFactsFragment,
  ExtendClockDocument,
} from '../generated/graphql.ts'

const FIELDS = ['days', 'reason', 'document']

/** Gives a clock more days by a numbered decision, for the reasons that its rule knows. */
export function ExtendClockForm({ clock, onDone }: { clock: ClockFactsFragment; onDone: () => void }) {
  const t = useText('complaints')
  const { extensions } = clock.deadline.rule
  const [reason, setReason] = useState(extensions[0]?.reason ?? 'COMPLEX')
  const [days, setDays] = useState('')
  const [document, setDocument] = useState('')
  const { act, busy, problem } = useAct(ExtendClockDocument)
  const chosen = extensions.find((each) => each.reason === reason)
  const wrong = (field: string) => (problem?.field === field ? problem.message : undefined)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const input = { days: Number(days), reason, document }
    if (await act({ id: clock.id, expectedVersion: clock.version, input })) onDone()
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <SelectField
          label={t('clock.reason')}
          value={reason}
          onChange={(value) => setReason(value as ClockExtensionReason)}
          options={extensions.map((each) => ({
            value: each.reason,
            label: t(`clock.reasons.${each.reason}`),
          }))}
          error={wrong('reason')}
        />
        <TextField
          label={t('clock.days')}
          value={days}
          onChange={setDays}
          hint={chosen ? t('clock.daysHint', { count: chosen.daysAtOnce }) : undefined}
          error={wrong('days')}
          numeric
          required
          focus
        />
        <TextField
          label={t('clock.document')}
          value={document}
          onChange={setDocument}
          error={wrong('document')}
          required
        />
        <FormFoot
          problem={problem}
          fields={FIELDS}
          busy={busy}
          save={t('clock.extend')}
          cancel={t('posting.cancel')}
          onCancel={onDone}
          disabled={!/^\d{1,3}$/.test(days)}
        />
      </Stack>
    </form>
  )
}
