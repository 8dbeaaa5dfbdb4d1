import {
  Alert,
  Page,
  ProblemAlert,
  Row,
  ScopedLink,
  Skeleton,
  useQuery,
  useScope,
  useState,
  useText,
  useWord,
} from '@province/portal-kit'
import { IntakeDeskDocument } from '../generated/graphql.ts'
import { nothingTyped } from '../keeping/typed.ts'
import { IntakeDesk } from './intake-desk.view.tsx'
import { KeptIntake } from './kept-intake.view.tsx'
import { OpenIntakes } from './open-intakes.view.tsx'
import { useDeskAddress } from './use-desk-address.ts'
import type { Registered } from './use-registering.ts'

/** Writing petitions down as they are told: kept on the server as it is typed, under an address that brings it back. */
export function IntakePage() {
  const t = useText('complaints')
  const { unit: code, today } = useScope()
  const [visit] = useWord('visit')
  const { id, round, held, goTo, opened, leave } = useDeskAddress(visit)
  const [registered, setRegistered] = useState<Registered | undefined>()
  const { data, error, refetch } = useQuery(IntakeDeskDocument, {
    variables: { code, asOf: today },
    skip: !code,
  })
  const unit = data?.unit
  const onEnd = (petition: Registered | undefined) => {
    setRegistered(petition)
    leave()
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
      {id && !held ? <KeptIntake key={id} id={id} onMoved={goTo} onEnd={onEnd} /> : null}
      {unit && held ? (
        <IntakeDesk
          key={`${unit.id} ${visit} ${round}`}
          desk={{ unit: unit.id, visit }}
          typed={nothingTyped(today)}
          onOpened={opened}
          onEnd={onEnd}
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
