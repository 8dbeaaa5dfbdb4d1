import {
  Card,
  Page,
  ProblemAlert,
  SelectField,
  Skeleton,
  useQuery,
  useScope,
  useText,
  useWord,
} from '@province/portal-kit'
import { ReceptionScopeDocument } from '../generated/graphql.ts'
import { AlarmTable } from './alarm-table.view.tsx'

/** What went otherwise than it should, until somebody says what was done about it. */
export function AlarmsPage() {
  const t = useText('complaints')
  const { unit: code, today } = useScope()
  const [show, setShow] = useWord('show')
  const { data, error, refetch } = useQuery(ReceptionScopeDocument, {
    variables: { code, asOf: today },
    skip: !code,
  })
  const unit = data?.unit
  const choice = (
    <SelectField
      label={t('inbox.show')}
      value={show === 'all' ? 'all' : ''}
      onChange={setShow}
      options={[
        { value: '', label: t('alarm.open') },
        { value: 'all', label: t('alarm.all') },
      ]}
    />
  )
  return (
    <Page title={t('alarm.title')} about={unit?.name} actions={choice}>
      <ProblemAlert error={unit ? undefined : error} onRetry={() => refetch()} />
      <Card flush>
        {unit ? <AlarmTable within={unit.id} open={show !== 'all'} /> : <Skeleton lines={6} />}
      </Card>
    </Page>
  )
}
