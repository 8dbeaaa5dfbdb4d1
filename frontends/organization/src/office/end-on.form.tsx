import {
  DateField,
  type FormEvent,
  FormFoot,
  Meta,
  type Problem,
  Stack,
  useState,
  useText,
} from '@province/portal-kit'

/** Asks for the first day on which something no longer holds. */
export function EndOnForm(props: {
  what: string
  day: string
  busy: boolean
  problem: Problem | undefined
  onEnd: (endsOn: string) => Promise<unknown>
  onDone: () => void
}) {
  const t = useText('organization')
  const [endsOn, setEndsOn] = useState(props.day)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await props.onEnd(endsOn)) props.onDone()
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <strong>{props.what}</strong>
        <DateField
          label={t('office.endsOn')}
          value={endsOn}
          onChange={setEndsOn}
          error={props.problem?.field === 'endsOn' ? t('office.wrong.endsOn') : undefined}
          required
        />
        <Meta>{t('office.endsOnHint')}</Meta>
        <FormFoot
          problem={props.problem}
          fields={['endsOn']}
          busy={props.busy}
          save={t('office.endNow')}
          cancel={t('form.cancel')}
          onCancel={props.onDone}
        />
      </Stack>
    </form>
  )
}
