import {
  Button,
  Card,
  Page,
  ProblemAlert,
  ScopedLink,
  Skeleton,
  useMay,
  useNavigate,
  useParams,
  useQuery,
  useScope,
  useScopedPath,
  useText,
} from '@province/portal-kit'
import { InventedNote } from '../compliance/invented-note.view.tsx'
import { Tally } from '../compliance/tally.view.tsx'
import { DutyCard } from '../duty/duty-card.view.tsx'
import { UnitReceptionDocument } from '../generated/graphql.ts'
import { Schedules } from '../schedule/schedules.view.tsx'

/** One unit: what the law asks of its head in the period, the schedules it posted, and what became of them. */
export function UnitReceptionPage() {
  const t = useText('complaints')
  const code = useParams().code ?? ''
  const { asOf, window } = useScope()
  const may = useMay('reception.post_schedule')
  const path = useScopedPath()
  const navigate = useNavigate()
  const { data, error, refetch } = useQuery(UnitReceptionDocument, { variables: { code, asOf, window } })
  const unit = data?.unit
  const back = <ScopedLink to="/complaints">{t('unit.back')}</ScopedLink>
  if (!unit) {
    return (
      <Page title={code} about={back}>
        {error ? <ProblemAlert error={error} onRetry={() => refetch()} /> : <Skeleton lines={6} />}
      </Page>
    )
  }
  const actions = (
    <>
      <Button icon="calendar" onClick={() => navigate(path(`/complaints/calendar?unit=${code}`))}>
        {t('unit.calendar')}
      </Button>
      {may ? (
        <Button kind="main" icon="add" onClick={() => navigate(path(`/complaints/units/${code}/post`))}>
          {t('unit.post')}
        </Button>
      ) : null}
    </>
  )
  return (
    <Page title={t('unit.title', { name: unit.name })} about={back} actions={actions}>
      <ProblemAlert error={error} onRetry={() => refetch()} />
      <InventedNote invented={unit.receptionCompliance?.invented ?? false} />
      {unit.receptionCompliance ? (
        <Card title={t('unit.became')} about={t('unit.becameAbout')}>
          <Tally tally={unit.receptionCompliance} />
        </Card>
      ) : null}
      {unit.receptionDuty ? <DutyCard duty={unit.receptionDuty} /> : null}
      {unit.receptionSchedules ? (
        <Card flush title={t('unit.schedules')}>
          <Schedules code={code} schedules={unit.receptionSchedules} />
        </Card>
      ) : null}
    </Page>
  )
}
