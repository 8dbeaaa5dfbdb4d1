import {
  Alert,
  Card,
  DetailPage,
  formatDate,
  ScopedLink,
  Slot,
  useParams,
  useText,
} from '@province/portal-kit'
import { EntryFacts } from '../calendar/entry-facts.view.tsx'
import { Visits } from '../calendar/session-desk.view.tsx'
import { ReceptionSessionDocument, type ReceptionSessionQuery } from '../generated/graphql.ts'

type Shown = NonNullable<ReceptionSessionQuery['receptionSession']>

/** What was concluded there gives tasks of the unit that received. */
const recordOf = ({ id, unit }: Shown) => ({ domain: 'complaints', ids: [id], units: unit ? [unit] : [] })

/** One session of reception: who received, who came with what, and the tasks for what was concluded. */
export function ReceptionSessionPage() {
  const t = useText('complaints')
  const { id = '' } = useParams()
  return (
    <DetailPage
      document={ReceptionSessionDocument}
      variables={{ id }}
      field="receptionSession"
      title={t('session.one')}
      titleOf={({ day }) => t('session.titled', { day: formatDate(day) })}
      about={(session) =>
        session?.unit ? (
          <ScopedLink to={`/complaints/calendar?unit=${session.unit.code}`}>{session.unit.name}</ScopedLink>
        ) : null
      }
    >
      {(session) => (
        <>
          {session.invented ? <Alert tone="info" title={t('session.invented')} /> : null}
          <Card title={t('session.facts')}>
            <EntryFacts entry={{ day: session.day, slot: null, session }} />
          </Card>
          {session.noVisitors ? null : (
            <Card flush title={t('visit.title')}>
              <Visits visits={session.visits ?? []} onTell={undefined} />
            </Card>
          )}
          <Slot name="record.page" record={recordOf(session)} />
        </>
      )}
    </DetailPage>
  )
}
