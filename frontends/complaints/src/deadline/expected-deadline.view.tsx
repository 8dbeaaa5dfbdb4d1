import {
  CheckField,
  DateField,
  ProblemAlert,
  Row,
  SelectField,
  Skeleton,
  Stack,
  useQuery,
  useScope,
  useState,
  useText,
} from '@province/portal-kit'
import { DeadlineFacts } from '../clock/deadline-facts.view.tsx'
import { type ClockCondition, ExpectedDeadlineDocument } from '../generated/graphql.ts'

const KINDS = [
  'reception.notify',
  'reception.refuse',
  'complaint.accept',
  'complaint.resolve',
  'complaint.publish',
  'denunciation.initial',
  'denunciation.transfer',
  'denunciation.notify',
  'denunciation.resolve',
  'denunciation.publish',
  'transfer.acknowledge',
  'data.request',
  'data.breach',
]

/** Tells when something would be due that begins on a day, before anything is timed. */
export function ExpectedDeadline() {
  const t = useText('complaints')
  const { today } = useScope()
  const [kind, setKind] = useState(KINDS[0] ?? '')
  const [trigger, setTrigger] = useState(today)
  const [second, setSecond] = useState(false)
  const [remote, setRemote] = useState(false)
  return (
    <Stack>
      <Row gap={16}>
        <SelectField
          label={t('expected.kind')}
          value={kind}
          onChange={setKind}
          options={KINDS.map((value) => ({ value, label: t(`clock.kinds.${value}`) }))}
        />
        <DateField label={t('expected.trigger')} value={trigger} onChange={setTrigger} required />
        {kind.startsWith('complaint.') ? (
          <Stack gap={8}>
            <CheckField label={t('expected.SECOND_INSTANCE')} value={second} onChange={setSecond} />
            <CheckField label={t('expected.REMOTE')} value={remote} onChange={setRemote} />
          </Stack>
        ) : null}
      </Row>
      <Told
        kind={kind}
        trigger={trigger}
        conditions={[...(second ? ['SECOND_INSTANCE' as const] : []), ...(remote ? ['REMOTE' as const] : [])]}
      />
    </Stack>
  )
}

function Told(asked: { kind: string; trigger: string; conditions: ClockCondition[] }) {
  const { data, error, refetch } = useQuery(ExpectedDeadlineDocument, { variables: asked })
  if (error) return <ProblemAlert error={error} onRetry={() => refetch()} />
  if (!data?.expectedDeadline) return <Skeleton lines={5} />
  return <DeadlineFacts deadline={data.expectedDeadline} armedOn={asked.trigger} />
}
