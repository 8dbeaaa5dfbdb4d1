import {
  Alert,
  Page,
  ProblemAlert,
  Row,
  ScopedLink,
  Skeleton,
  useEffect,
  useNavigate,
  useParams,
  useQuery,
  useRef,
  useScope,
  useScopedPath,
  useState,
  useText,
  useWord,
} from '@province/portal-kit'
import { IntakeDeskDocument } from '../generated/graphql.ts'
import { IntakeDesk } from './intake-desk.view.tsx'
import { KeptIntake } from './kept-intake.view.tsx'
import { OpenIntakes } from './open-intakes.view.tsx'
import { nothingTyped } from './typed.ts'
import type { Registered } from './use-registering.ts'

/** Counts how often a new, empty desk was asked for: each is one of its own. */
function useRound(id: string | undefined): number {
  const [round, setRound] = useState(0)
  const last = useRef(id)
  useEffect(() => {
    if (last.current && !id) setRound((count) => count + 1)
    last.current = id
  }, [id])
  return round
}

/** Writing petitions down as they are told: kept on the server as it is typed, under an address that brings it back. */
export function IntakePage() {
  const t = useText('complaints')
  const { id } = useParams()
  const { unit: code, today } = useScope()
  const path = useScopedPath()
  const navigate = useNavigate()
  const round = useRound(id)
  const [visit] = useWord('visit')
  const [opened, setOpened] = useState<string | undefined>()
  const [registered, setRegistered] = useState<Registered | undefined>()
  const { data, error, refetch } = useQuery(IntakeDeskDocument, {
    variables: { code, asOf: today },
    skip: !code,
  })
  const unit = data?.unit
  const goTo = (intake: string) =>
    navigate(path(`/complaints/intake/${intake}${visit ? `?visit=${visit}` : ''}`), { replace: true })
  const onOpened = (intake: string) => {
    setOpened(intake)
    goTo(intake)
  }
  const onRegistered = (petition: Registered | undefined) => {
    setRegistered(petition)
    setOpened(undefined)
    navigate(path('/complaints/intake'))
  }
  const about = (
    <>
      {unit?.name} · {t('intake.about')} <kbd className="complaints-keys">Ctrl</kbd>{' '}
      <kbd className="complaints-keys">Enter</kbd> {t('intake.aboutKeys')}
    </>
  )
  return (
    <Page title={t('intake.title')} about={about}>
      <ProblemAlert error={unit ? undefined : error} onRetry={() => refetch()} />
      {visit ? <Alert tone="info" title={t('intake.atVisit')} /> : null}
      {registered ? <RegisteredNotice registered={registered} /> : null}
      {id && id !== opened ? <KeptIntake key={id} id={id} onMoved={goTo} onEnd={onRegistered} /> : null}
      {unit && (!id || id === opened) ? (
        <IntakeDesk
          key={`${unit.id} ${visit} ${round}`}
          desk={{ unit: unit.id, visit }}
          typed={nothingTyped(today)}
          onOpened={onOpened}
          onEnd={onRegistered}
        />
      ) : null}
      {unit || error ? null : <Skeleton lines={10} />}
      <OpenIntakes except={id} />
    </Page>
  )
}

function RegisteredNotice({ registered: { id, code, into, merged } }: { registered: Registered }) {
  const t = useText('complaints')
  const title = into
    ? t(merged ? 'intake.merged' : 'intake.notMerged', { code, into })
    : t('intake.registered', { code })
  return (
    <Alert tone={into && !merged ? 'soon' : 'done'} title={title}>
      <Row>
        <ScopedLink to={`/complaints/petitions/${id}`}>{t('petition.openPage')}</ScopedLink>
      </Row>
    </Alert>
  )
}
