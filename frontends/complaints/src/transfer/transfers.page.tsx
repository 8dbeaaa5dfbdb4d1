import {
  Card,
  Page,
  ProblemAlert,
  Row,
  SelectField,
  Skeleton,
  useQuery,
  useScope,
  useText,
  useWord,
} from '@province/portal-kit'
import { ReceptionScopeDocument, type TransferState } from '../generated/graphql.ts'
import { TransferTable } from './transfer-table.view.tsx'

const STATES: readonly TransferState[] = ['SENT', 'ACKNOWLEDGED', 'BOUNCED']

/** Petitions on their way between units: those that came, and those that were sent. */
export function TransfersPage() {
  const t = useText('complaints')
  const { unit: code, today } = useScope()
  const [direction, setDirection] = useWord('direction')
  const [word, setState] = useWord('state')
  const state = STATES.find((each) => each === word) ?? null
  const sent = direction === 'sent'
  const { data, error, refetch } = useQuery(ReceptionScopeDocument, {
    variables: { code, asOf: today },
    skip: !code,
  })
  const unit = data?.unit
  return (
    <Page title={t('transfer.title')} about={unit?.name}>
      <ProblemAlert error={unit ? undefined : error} onRetry={() => refetch()} />
      <Row gap={16}>
        <SelectField
          label={t('transfer.direction')}
          value={sent ? 'sent' : ''}
          onChange={setDirection}
          options={[
            { value: '', label: t('transfer.directions.RECEIVED') },
            { value: 'sent', label: t('transfer.directions.SENT') },
          ]}
        />
        <SelectField
          label={t('petition.state')}
          value={state ?? ''}
          onChange={setState}
          options={[
            { value: '', label: t('transfer.anyState') },
            ...STATES.map((value) => ({ value, label: t(`transfer.states.${value}`) })),
          ]}
        />
      </Row>
      <Card flush>
        {unit ? (
          <TransferTable within={unit.id} direction={sent ? 'SENT' : 'RECEIVED'} state={state} />
        ) : (
          <Skeleton lines={8} />
        )}
      </Card>
    </Page>
  )
}
