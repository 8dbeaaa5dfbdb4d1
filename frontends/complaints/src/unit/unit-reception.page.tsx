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
import { DutyCard } from '../duty/duty-card.view.tsx'
import { UnitReceptionDocument } from '../generated/graphql.ts'
import { Schedules } from '../schedule/schedules.view.tsx'

/** One unit: what the law asks of its head in the period, and the schedules it posted. */
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
  const post = may ? (
    <Button kind="main" icon="calendar" onClick={() => navigate(path(`/complaints/units/${code}/post`))}>
      {t('unit.post')}
    </Button>
  ) : undefined
  return (
    <Page title={t('unit.title', { name: unit.name })} about={back} actions={post}>
      <ProblemAlert error={error} onRetry={() => refetch()} />
      {unit.receptionDuty ? <DutyCard duty={unit.receptionDuty} /> : null}
      {unit.receptionSchedules ? (
        <Card flush title={t('unit.schedules')}>
          <Schedules schedules={unit.receptionSchedules} />
        </Card>
      ) : null}
    </Page>
  )
}
