import {
  Button,
  type Column,
  DataTable,
  Row,
  ScopedLink,
  Stack,
  useLanguage,
  useMay,
  useState,
  useText,
} from '@province/portal-kit'
import type { SessionFactsFragment, VisitFactsFragment } from '../generated/graphql.ts'
import { CorrectSessionForm } from '../recording/correct-session.form.tsx'
import { VisitForm } from '../recording/visit.form.tsx'

type Doing = { is: 'visit'; visit?: VisitFactsFragment } | { is: 'session' }

interface SessionDeskProps {
  session: SessionFactsFragment
  may: boolean
  /** Takes the focus when a form that had it is gone. */
  onBack: () => void
}

/** The visits to a session; who may, records one, tells one anew, or corrects the session. */
export function SessionDesk({ session, may, onBack }: SessionDeskProps) {
  const t = useText('complaints')
  const [doing, setDoing] = useState<Doing | undefined>()
  const done = () => {
    setDoing(undefined)
    onBack()
  }
  if (doing?.is === 'visit') return <VisitForm session={session} visit={doing.visit} onDone={done} />
  if (doing) return <CorrectSessionForm session={session} onDone={done} />
  return (
    <Stack>
      <ScopedLink to={`/complaints/sessions/${session.id}`}>{t('session.open')}</ScopedLink>
      {may ? (
        <Row>
          {session.noVisitors ? null : (
            <Button kind="main" icon="add" onClick={() => setDoing({ is: 'visit' })}>
              {t('visit.record')}
            </Button>
          )}
          <Button icon="edit" onClick={() => setDoing({ is: 'session' })}>
            {t('session.correct')}
          </Button>
        </Row>
      ) : null}
      {session.noVisitors ? null : (
        <Visits
          visits={session.visits ?? []}
          onTell={may ? (visit) => setDoing({ is: 'visit', visit }) : undefined}
        />
      )}
    </Stack>
  )
}

interface VisitsProps {
  visits: readonly VisitFactsFragment[]
  onTell: ((visit: VisitFactsFragment) => void) | undefined
}

/** Who came, with what; whoever may register starts a petition from a visit. */
export function Visits({ visits, onTell }: VisitsProps) {
  const t = useText('complaints')
  const { number } = useLanguage()
  const mayRegister = useMay('petition.register')
  const columns: Column<VisitFactsFragment>[] = [
    { key: 'summary', header: t('visit.summary'), names: true, share: 50, cell: ({ summary }) => summary },
    { key: 'people', header: t('visit.people'), number: true, cell: ({ people }) => number(people) },
    {
      key: 'delegation',
      header: t('visit.delegation'),
      cell: ({ delegation, representatives }) =>
        delegation ? t('visit.speakers', { count: representatives ?? 0 }) : '–',
    },
    {
      key: 'again',
      header: t('visit.often'),
      cell: ({ again }) => t(again ? 'visit.againYes' : 'visit.againNo'),
    },
  ]
  const change: Column<VisitFactsFragment> = {
    key: 'change',
    header: t('visit.change'),
    cell: (visit) => (
      <Button kind="quiet" onClick={() => onTell?.(visit)}>
        {t('visit.edit')}
      </Button>
    ),
  }
  const petition: Column<VisitFactsFragment> = {
    key: 'petition',
    header: t('petition.title'),
    cell: ({ id }) => <ScopedLink to={`/complaints/intake?visit=${id}`}>{t('intake.new')}</ScopedLink>,
  }
  return (
    <DataTable
      caption={t('visit.title')}
      columns={[...columns, ...(onTell ? [change] : []), ...(mayRegister ? [petition] : [])]}
      rows={visits}
      rowKey={({ id }) => id}
      empty={{ title: t('visit.none'), ...(onTell ? { hint: t('visit.noneHint') } : {}) }}
    />
  )
}
