import {
  Button,
  DateField,
  type FormEvent,
  ProblemAlert,
  Row,
  Stack,
  useAct,
  useScope,
  useState,
  useText,
} from '@province/portal-kit'
import { EndExemptionDocument, type ExemptionFactsFragment } from '../generated/graphql.ts'

/** Ends an exemption on a day. */
export function EndExemptionForm(props: { exemption: ExemptionFactsFragment; onDone: () => void }) {
  const t = useText('reform')
  const { today } = useScope()
  const { act, busy, problem } = useAct(EndExemptionDocument)
  const [endsOn, setEndsOn] = useState(today)
  const { id, version } = props.exemption
  const blamed = problem?.field === 'endsOn' ? problem.message : undefined

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await act({ id, expectedVersion: version, input: { endsOn } })) props.onDone()
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <DateField label={t('oneStop.endsOn')} value={endsOn} onChange={setEndsOn} error={blamed} required />
        {problem && !blamed ? <ProblemAlert error={problem} /> : null}
        <Row>
          <Button kind="main" submit busy={busy}>
            {t('oneStop.end')}
          </Button>
          <Button onClick={props.onDone}>{t('form.cancel')}</Button>
        </Row>
      </Stack>
    </form>
  )
}
